package org.isnad.reading.quantity;

import java.util.Optional;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.text.NounPhrase;

/** Finds what a core counts: a noun, measure or coin after it, after «من», or, for definite numbers, before it. Pure. */
final class CountedReader {
    private static final int REACH = 10;

    private final Scene scene;

    CountedReader(Scene scene) {
        this.scene = scene;
    }

    Counted of(Core core) {
        return switch (core.form()) {
            case NOUN -> noun(core);
            case MEASURE ->
                measure(
                        core.first(),
                        core.first(),
                        core.end(),
                        scene.signs.entry(scene.signs.from(Sign.MEASURE, core.first())));
            case FRACTION -> fraction(core);
            case RANK -> new Counted(core.first(), core.end(), core.end(), core.end(), "", Optional.empty(), 0);
            case NUMBER, VAGUE -> number(core);
        };
    }

    private Counted noun(Core core) {
        int end = pairEnd(core.end());
        return new Counted(
                core.first(),
                end,
                core.first(),
                phrase(core.first()),
                Units.of(scene, core.first()),
                Optional.empty(),
                0);
    }

    /** «شخصين اثنين», «شخص واحد»: the number after the noun says the same again. */
    private int pairEnd(int end) {
        boolean again = scene.tokens.is(end, "اثنين")
                || scene.tokens.is(end, "اثنان")
                || scene.tokens.is(end, "اثنتين")
                || scene.tokens.is(end, "اثنتان");
        return again ? end + 1 : end;
    }

    private Counted fraction(Core core) {
        Optional<Entry> measure = scene.signs.bareMeasure(core.end());
        if (measure.isPresent()) {
            return measure(
                    core.first(),
                    core.end(),
                    scene.signs.end(scene.signs.from(Sign.MEASURE, core.end())),
                    measure.get());
        }
        int head = scene.isOf(core.end()) ? core.end() + 1 : core.end();
        return new Counted(core.first(), core.end(), head, phrase(head), "percent", Optional.empty(), 0);
    }

    private Counted number(Core core) {
        int at = core.end();
        while (at < scene.tokens.size() && (scene.tokens.isMark(at, ')') || Scene.quote(scene.tokens.mark(at)))) {
            at++;
        }
        Counted percent = percent(core, at);
        if (percent != null) {
            return percent;
        }
        int money = scene.signs.from(Sign.CURRENCY, at);
        if (money >= 0 && !scene.signs.stripped(money)) {
            return new Counted(
                    core.first(),
                    scene.signs.end(money),
                    core.first(),
                    core.first(),
                    scene.signs.entry(money).unit(),
                    Optional.of(scene.signs.entry(money)),
                    0);
        }
        String symbol = symbol(at) + symbol(core.first() - 1);
        if (!symbol.isEmpty()) {
            return new Counted(
                    core.first(), symbol(at).isEmpty() ? core.end() : at + 1, at, at, symbol, Optional.empty(), 0);
        }
        Optional<Entry> measure = scene.signs.bareMeasure(at);
        if (measure.isPresent()) {
            return measure(core.first(), at, scene.signs.end(scene.signs.from(Sign.MEASURE, at)), measure.get());
        }
        return headed(core, at);
    }

    private Counted percent(Core core, int at) {
        int words = scene.signs.from(Sign.PERCENT, at);
        boolean after = scene.tokens.isMark(at, '%');
        boolean before = scene.tokens.isMark(core.first() - 1, '%') && scene.tokens.glued(core.first());
        if (words < 0 && !after && !before) {
            return null;
        }
        int end = words >= 0 ? scene.signs.end(words) : after ? at + 1 : core.end();
        int head = scene.isOf(end) ? end + 1 : end;
        int of = head > end ? phrase(head) : head;
        return new Counted(before ? core.first() - 1 : core.first(), end, head, of, "percent", Optional.empty(), 0);
    }

    private String symbol(int i) {
        return switch (scene.tokens.mark(i)) {
            case '$' -> "USD";
            case '€' -> "EUR";
            case '£' -> "GBP";
            default -> "";
        };
    }

    /** A measure with «ونصف» and what it measures after «من». */
    private Counted measure(int first, int unitAt, int end, Entry entry) {
        double half = 0;
        int to = end;
        boolean pair = first < unitAt || entry.number() < 3;
        if (pair && scene.tokens.is(end, "ونصف")) {
            half = 0.5;
            to = end + 1;
            if (scene.signs
                    .bareMeasure(to)
                    .map(m -> m.unit().equals(entry.unit()))
                    .orElse(false)) {
                to = scene.signs.end(scene.signs.from(Sign.MEASURE, to));
            }
        } else if (scene.tokens.is(end, "واحد") || scene.tokens.is(end, "واحده")) {
            to = end + 1;
        }
        int head = scene.isOf(to) ? to + 1 : to;
        int of = head > to ? phrase(head) : head;
        return new Counted(first, to, head, of, entry.unit(), Optional.of(entry), half);
    }

    private Counted headed(Core core, int at) {
        if (scene.isOf(at)
                && at + 1 < scene.tokens.size()
                && scene.tokens.isWord(at + 1)
                && !scene.words.isVerb(at + 1)) {
            return partitive(core, at + 1);
        }
        if (scene.isOfThem(at)) {
            return new Counted(core.first(), at + 1, at, at, unitBefore(core), Optional.empty(), 0);
        }
        boolean after = scene.isNominal(at) && scene.text.phrases().end(Domain.PLACE, at) <= at;
        if (after && !definiteAfterNoun(core)) {
            return new Counted(core.first(), at + 1, at, phrase(at), unitOr(core, at), Optional.empty(), 0);
        }
        return beforeNumber(core);
    }

    /** «12 من عناصر التنظيم»; «12 من الرقة» says where from. */
    private Counted partitive(Core core, int head) {
        if (scene.text.phrases().at(Domain.PLACE, head) >= 0) {
            return new Counted(core.first(), core.end(), head, head, unitBefore(core), Optional.empty(), 0);
        }
        String unit = Units.of(scene, head);
        return new Counted(
                core.first(),
                core.end(),
                head,
                phrase(head),
                unit.isEmpty() ? unitBefore(core) : unit,
                Optional.empty(),
                0);
    }

    /** «الناجون الأربعة», «شخص واحد», «فلسطينيين اثنين»: the head stands before. */
    private Counted beforeNumber(Core core) {
        int head = core.first() - 1;
        boolean agrees = core.min() == core.max() && core.min() <= 2 && scene.isNominalHead(head);
        if (agrees || definiteAfterNoun(core)) {
            int noun = scene.definiteDigits(core.first()) ? scene.withGlue(core.first()) - 1 : head;
            Optional<Entry> measure = Optional.ofNullable(
                    scene.signs.from(Sign.MEASURE, noun) < 0
                            ? null
                            : scene.signs.entry(scene.signs.from(Sign.MEASURE, noun)));
            String unit = measure.map(Entry::unit).orElseGet(() -> Units.of(scene, noun));
            return new Counted(noun, core.end(), noun, noun + 1, unit, measure, 0);
        }
        String unit = unitBefore(core);
        boolean people = unit.isEmpty() && core.form() == Core.Form.VAGUE;
        return new Counted(
                core.first(), core.end(), core.end(), core.end(), people ? Units.PERSON : unit, Optional.empty(), 0);
    }

    /** Whether a number with the article follows a noun with the article, and no noun of its own follows it. */
    private boolean definiteAfterNoun(Core core) {
        boolean digits = scene.definiteDigits(core.first());
        int noun = digits ? scene.withGlue(core.first()) - 1 : core.first() - 1;
        boolean article = digits || core.form() == Core.Form.NUMBER && scene.startsDefinite(core.first());
        return article && scene.tokens.isWord(noun) && scene.startsDefinite(noun) && !scene.words.isVerb(noun);
    }

    private String unitOr(Core core, int head) {
        String unit = Units.of(scene, head);
        return unit.isEmpty() && !scene.words.known(head) ? unitBefore(core) : unit;
    }

    private String unitBefore(Core core) {
        return Units.before(scene, core.first());
    }

    private int phrase(int head) {
        int limit = Math.min(scene.tokens.size(), head + REACH);
        if (head >= limit) {
            return head;
        }
        int end = NounPhrase.end(scene.text, head, limit, false);
        return end > head ? end : scene.tokens.isWord(head) ? head + 1 : head;
    }
}
