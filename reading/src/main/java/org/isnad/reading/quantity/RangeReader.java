package org.isnad.reading.quantity;

import java.util.Optional;
import org.isnad.arabic.number.NumberPhrase;
import org.isnad.arabic.number.NumberReader;
import org.isnad.arabic.token.Tokens;

/**
 * Joins two numbers into a range: «10 - 15», «من 10 إلى 15», «بين 10 و15», «ثلاثة أو أربعة». The first takes the scale of the second
 * («20-30 ألف»). «من … إلى …» after a verb of change is no range. Pure.
 */
final class RangeReader {
    private final Scene scene;
    private final Tokens tokens;

    RangeReader(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens;
    }

    Core from(NumberPhrase low) {
        Optional<NumberPhrase> high = second(low);
        if (high.isPresent()) {
            NumberPhrase top = high.get();
            double scale = NumberReader.scale(tokens, top.end() - 1);
            boolean borrows =
                    scale > 1 && NumberReader.scale(tokens, low.end() - 1) == 1 && low.value() < top.value() / scale;
            double min = borrows ? low.value() * scale : low.value();
            if (min < top.value()) {
                return new Core(low.first(), top.end(), min, top.value(), Core.Form.NUMBER, "number:range");
            }
        }
        return new Core(low.first(), low.end(), low.value(), low.value(), Core.Form.NUMBER, "number:count");
    }

    private Optional<NumberPhrase> second(NumberPhrase low) {
        int at = low.end();
        boolean between = scene.signs.before(Sign.BEFORE, scene.withGlue(low.first())) >= 0
                && scene.signs
                                .entry(scene.signs.before(Sign.BEFORE, scene.withGlue(low.first())))
                                .effect()
                        == Effect.BETWEEN;
        if (between) {
            Optional<NumberPhrase> joined = joined(at);
            boolean noun = joined.isEmpty() && tokens.isWord(at) && scene.isNominal(at);
            joined = noun ? joined(at + 1) : joined;
            if (joined.isPresent()) {
                return joined;
            }
        }
        if (tokens.isMark(at, '-') && tokens.isNumber(at + 1) && tokens.isNumber(at - 1)
                || tokens.is(at, "او") && sameScript(at)) {
            return cardinal(at + 1);
        }
        boolean to = tokens.is(at, "الي") || tokens.is(at, "حتي") && !tokens.isNumber(low.first());
        return to && opened(low.first(), between) ? cardinal(at + 1) : Optional.empty();
    }

    private boolean sameScript(int or) {
        return tokens.isNumber(or + 1) == tokens.isNumber(or - 1) || NumberReader.scale(tokens, or - 1) > 1;
    }

    /** Whether «من» or «بين» opens the range and no verb of change stands before it. */
    private boolean opened(int first, boolean between) {
        int before = scene.withGlue(first) - 1;
        if (between || !tokens.is(before, "من") && !tokens.is(before, "ومن")) {
            return between || !tokens.isWord(before) || scene.words.isVerb(before);
        }
        for (int k = before - 1; k >= Math.max(0, before - 6); k--) {
            if (scene.signs.from(Sign.CHANGE, k) >= 0) {
                return false;
            }
        }
        return true;
    }

    private Optional<NumberPhrase> joined(int at) {
        if (tokens.is(at, "و")) {
            return cardinal(at + 1);
        }
        return tokens.isWord(at) && tokens.text().charAt(tokens.start(at)) == 'و' ? cardinal(at) : Optional.empty();
    }

    private Optional<NumberPhrase> cardinal(int at) {
        return NumberReader.read(tokens, at, tokens.size()).filter(n -> n.kind() == NumberPhrase.Kind.CARDINAL);
    }
}
