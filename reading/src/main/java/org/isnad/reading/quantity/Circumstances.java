package org.isnad.reading.quantity;

import org.isnad.arabic.token.Tokens;

/** Counts that are circumstances and no quantities of an event: ages, times, populations of places. Pure. */
final class Circumstances {
    private final Scene scene;
    private final Tokens tokens;

    Circumstances(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens;
    }

    /** «سكانها نحو 600 ألف»: it describes a place. */
    boolean isPopulation(Core core, Hedged hedged) {
        int first = Math.min(hedged.first(), scene.withGlue(core.first()));
        return scene.signs.before(Sign.POPULATION_BEFORE, first) >= 0 && core.min() >= 1000;
    }

    /** «عمره 25 عاما», «(25 عاما)», «سعاد، 25 عاما،». */
    boolean isAge(Core core, Counted counted, Hedged hedged) {
        if (scene.signs.from(Sign.AGE_AFTER, counted.end()) >= 0 || scene.signs.from(Sign.AGE_AFTER, core.end()) >= 0) {
            return true;
        }
        int first = Math.min(hedged.first(), scene.withGlue(core.first()));
        for (int back = 0; back <= 2; back++) {
            int hit = scene.signs.before(Sign.AGE_BEFORE, first - back);
            if (hit >= 0 && (back == 0 || between(first - back, first))) {
                return true;
            }
        }
        boolean year = counted.unit().equals("year");
        char open = tokens.mark(first - 1);
        char close = tokens.mark(counted.end());
        return year
                && (open == '(' && close == ')'
                        || (open == '،' || open == ',') && (close == '،' || close == ',' || close == ')'));
    }

    /** Whether only prepositions and verbs stand between an age word and the number: «سن تراوحت بين». */
    private boolean between(int from, int to) {
        for (int k = from; k < to; k++) {
            if (!tokens.isWord(k) || scene.isNominal(k)) {
                return false;
            }
        }
        return true;
    }

    /** «قبل يومين», «خلال الساعات الـ24 الماضية», «مهلة 48 ساعة»: when, not how long. */
    boolean isTime(Core core, Counted counted, Hedged hedged) {
        if (!counted.isTime()) {
            return false;
        }
        int end = Math.max(counted.end(), core.end());
        if (scene.signs.from(Sign.TIME_AFTER, end) >= 0) {
            return true;
        }
        int first = Math.min(hedged.first(), Math.min(counted.first(), scene.withGlue(core.first())));
        int hit = scene.signs.before(Sign.TIME_BEFORE, first);
        if (hit < 0) {
            return false;
        }
        boolean since = tokens.is(first - 1, "منذ")
                && hedged.amount().min().isPresent()
                && hedged.amount().max().isEmpty();
        if (since) {
            return false;
        }
        boolean after = tokens.is(first - 1, "بعد") || tokens.is(first - 1, "وبعد");
        return !after || hedged.amount().min().isEmpty() || !(scene.isOf(end) || tokens.is(end, "علي"));
    }
}
