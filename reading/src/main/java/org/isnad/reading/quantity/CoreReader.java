package org.isnad.reading.quantity;

import java.util.Optional;
import org.isnad.arabic.number.NumberPhrase;
import org.isnad.arabic.number.NumberReader;

/** Finds the words that say how many: vague counts, numbers and ranges, parts, duals. Pure. */
final class CoreReader {
    private final Scene scene;
    private final RangeReader ranges;
    private final NounCores nouns;

    CoreReader(Scene scene) {
        this.scene = scene;
        this.ranges = new RangeReader(scene);
        this.nouns = new NounCores(scene);
    }

    /** Returns the core that begins with a token. */
    Optional<Core> at(int i) {
        int vague = scene.signs.from(Sign.VAGUE, i);
        if (vague >= 0 && !begins(i, 'ك')) {
            Entry entry = scene.signs.entry(vague);
            return Optional.of(
                    new Core(i, scene.signs.end(vague), entry.min(), entry.max(), Core.Form.VAGUE, entry.rule()));
        }
        Optional<NumberPhrase> number = NumberReader.read(scene.tokens, i, scene.tokens.size());
        if (number.isEmpty()) {
            return scene.tokens.isWord(i) ? nouns.at(i) : Optional.empty();
        }
        return switch (number.get().kind()) {
            case CARDINAL -> Optional.of(ranges.from(number.get()));
            case FRACTION -> Optional.of(fraction(number.get()));
            case ORDINAL -> Optional.of(rank(number.get()));
        };
    }

    /** «وكميات» holds «مئات» only by its letters. */
    private boolean begins(int i, char letter) {
        int from = scene.tokens.start(i);
        char c = scene.tokens.text().charAt(from);
        return c == letter || c == 'و' && scene.tokens.text().charAt(from + 1) == letter;
    }

    private static Core rank(NumberPhrase number) {
        return new Core(number.first(), number.end(), number.value(), number.value(), Core.Form.RANK, "number:rank");
    }

    /** A part of a measure is counted in it («نصف ساعة»), of all else in percent. */
    private Core fraction(NumberPhrase number) {
        double value = number.value();
        if (scene.signs.bareMeasure(number.end()).isEmpty()) {
            value = Math.rint(value * 1000) / 10;
        }
        return new Core(number.first(), number.end(), value, value, Core.Form.FRACTION, "number:fraction");
    }
}
