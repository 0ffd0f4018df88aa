package org.isnad.reading.quantity;

import org.isnad.arabic.token.TokenKind;
import org.isnad.arabic.token.Tokens;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.lexicon.Readings;

/** Numbers that are no quantities: names, dates, years, list marks, scores, telephone numbers, and what {@link Circumstances} knows. Pure. */
final class Refusals {
    private static final int PHONE = 7;

    private final Scene scene;
    private final Tokens tokens;
    private final Circumstances circumstances;

    Refusals(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens;
        this.circumstances = new Circumstances(scene);
    }

    /** Returns whether this is no quantity. */
    boolean refuses(Core core, Counted counted, Hedged hedged) {
        int previous = scene.previous(core.first());
        boolean number = core.form() == Core.Form.NUMBER;
        if (core.form() == Core.Form.RANK || circumstances.isPopulation(core, hedged)) {
            return true;
        }
        if (number
                && (scene.inName(core.first())
                        || isDate(core, previous)
                        || circumstances.isAge(core, counted, hedged))) {
            return true;
        }
        if (tokens.isNumber(core.first()) && (isPartOfName(core, counted, previous) || isNumeral(core, counted))) {
            return true;
        }
        if (number && (isYear(core, counted, hedged, previous) || isLoneOne(core, counted) || isRank(core, counted))) {
            return true;
        }
        return core.form() == Core.Form.FRACTION && !isShare(core, counted)
                || circumstances.isTime(core, counted, hedged);
    }

    private boolean isPartOfName(Core core, Counted counted, int previous) {
        int i = core.first();
        boolean joined = tokens.glued(i)
                && !scene.glue(i - 1)
                && (tokens.isWord(i - 1) || tokens.kind(i - 1) == TokenKind.FOREIGN);
        boolean dash = (tokens.isMark(i - 1, '-') || tokens.isMark(i - 1, '/') || tokens.isMark(i - 1, '+'))
                && (tokens.glued(i) || scene.signs.before(Sign.NUMBERED, i - 1) >= 0);
        boolean foreign = tokens.kind(Math.max(previous, 0)) == TokenKind.FOREIGN && previous >= 0 && !counted.named();
        boolean named = scene.signs.before(Sign.NUMBERED, previous + 1) >= 0
                || scene.signs.before(Sign.NUMBERED_DEFINITE, previous + 1) >= 0
                || !counted.named()
                        && scene.startsDefinite(previous)
                        && scene.signs.before(Sign.NUMBERED, previous) >= 0;
        boolean latin =
                core.end() < tokens.size() && tokens.glued(core.end()) && tokens.kind(core.end()) == TokenKind.FOREIGN;
        return joined || dash && i > 1 && !tokens.isNumber(i - 2) || foreign || named || latin;
    }

    /** Digits by their look: clock times, dates with strokes, list marks, scores, long or zero-led numbers. */
    private boolean isNumeral(Core core, Counted counted) {
        int i = core.first();
        int end = core.end();
        boolean clock = tokens.isMark(end, ':') && tokens.glued(end) && tokens.isNumber(end + 1)
                || tokens.isMark(i - 1, ':') && tokens.glued(i) && tokens.isNumber(i - 2);
        boolean stroke = tokens.isMark(end, '/') && tokens.glued(end) || tokens.isMark(i - 1, '/') && tokens.glued(i);
        boolean hyphens = core.min() == core.max()
                && (tokens.isMark(end, '-') && tokens.isNumber(end + 1)
                        || tokens.isMark(i - 1, '-') && tokens.isNumber(i - 2));
        boolean lineStart = i == 0 || tokens.kind(i - 1) == TokenKind.BREAK;
        boolean list = lineStart && (tokens.mark(end) == '-' || tokens.mark(end) == '.' || tokens.mark(end) == ')');
        char zero = tokens.text().charAt(tokens.start(i));
        boolean led = zero == '0' && tokens.length(i) > 1 && core.min() >= 1;
        boolean phone = tokens.length(i) >= PHONE && core.min() == core.max() && !counted.named() && allDigits(i);
        return clock || stroke || hyphens || list || led || phone;
    }

    private boolean allDigits(int i) {
        for (int k = tokens.start(i); k < tokens.end(i); k++) {
            if (tokens.text().charAt(k) < '0' || tokens.text().charAt(k) > '9') {
                return false;
            }
        }
        return true;
    }

    private boolean isDate(Core core, int previous) {
        int end = core.end();
        int after = scene.isOf(end) ? end + 1 : end;
        boolean month = scene.signs.from(Sign.MONTH, after) >= 0 && core.isWhole(1, 31);
        boolean era = tokens.is(end, "ميلادي")
                || tokens.is(end, "هجري")
                || tokens.is(end, "ميلاديه")
                || tokens.is(end, "هجريه");
        boolean afterMonth = scene.signs.before(Sign.MONTH, previous + 1) >= 0
                && core.isWhole(1, 2200)
                && !tokens.is(previous, "الجاري");
        boolean clock = scene.signs.before(Sign.CLOCK_BEFORE, previous + 1) >= 0
                || scene.signs.from(Sign.CLOCK_AFTER, end) >= 0 && core.isWhole(0, 59);
        return month
                || era
                || afterMonth
                || clock
                || tokens.is(previous, "يوم") && core.isWhole(1, 31) && tokens.isNumber(core.first());
    }

    private boolean isYear(Core core, Counted counted, Hedged hedged, int previous) {
        boolean word = scene.signs.before(Sign.YEAR_WORD, previous + 1) >= 0;
        boolean like = core.isWhole(1300, 2199) || core.min() != core.max() && core.min() > 1900 && core.max() < 2100;
        boolean years = core.min() != core.max() && like && tokens.isNumber(core.first()) && !counted.named();
        if (years || word && (like || tokens.isNumber(core.first()) && !counted.named())) {
            return true;
        }
        boolean plain = tokens.isNumber(core.first())
                && core.isWhole(1900, 2099)
                && tokens.length(core.first()) == 4
                && core.end() == core.first() + 1;
        boolean hedge = hedged.first() < core.first() && counted.first() > hedged.first();
        if (!plain || hedge && scene.signs.before(Sign.TIME_BEFORE, previous + 1) < 0) {
            return false;
        }
        boolean in = tokens.is(previous, "في")
                || tokens.is(previous, "منذ")
                || tokens.is(previous, "حتي")
                || tokens.is(previous, "قبل")
                || tokens.is(previous, "بعد")
                || tokens.is(previous, "خلال");
        return in || !counts(counted);
    }

    /** Whether a noun that is counted follows: known to the lexicon, in the accusative, or a measure. */
    private boolean counts(Counted counted) {
        if (counted.measure().isPresent() || counted.unit().equals("percent")) {
            return true;
        }
        if (counted.ofEnd() <= counted.ofFirst()) {
            return false;
        }
        int head = counted.ofFirst();
        return scene.isOf(head - 1) || !Units.of(scene, head).isEmpty() && !scene.startsDefinite(head);
    }

    /** «واحد» counts only beside what it counts: «شخص واحد», «واحد منهم», not «في وقت واحد». */
    private boolean isLoneOne(Core core, Counted counted) {
        if (!core.isWhole(1, 1) || tokens.isNumber(core.first())) {
            return false;
        }
        if (scene.isOf(core.end()) || scene.isOfThem(core.end())) {
            return tokens.is(core.first() - 1, "كل")
                    || tokens.is(core.first() - 1, "اي")
                    || scene.startsDefinite(core.first())
                    || tokens.text().charAt(tokens.start(core.first())) == 'ك'
                    || isElative(core.end() + 1);
        }
        boolean after = counted.first() < core.first();
        return !after
                || scene.signs.before(Sign.IDIOM_ONE, core.first()) >= 0
                || counted.unit().isEmpty()
                || tokens.is(counted.first() - 1, "في")
                || scene.startsDefinite(counted.first());
    }

    /** «أكبر», «أسوأ»: «واحدة من أسوأ الهجمات» praises or blames and does not count. */
    private boolean isElative(int i) {
        return tokens.isWord(i)
                && tokens.length(i) >= 3
                && tokens.length(i) <= 4
                && tokens.text().charAt(tokens.start(i)) == 'ا';
    }

    /** Tens after a definite singular are a rank («القرن العشرين»); «الدول الأربع» are known ones. */
    private boolean isRank(Core core, Counted counted) {
        if (counted.first() >= core.first() || !scene.startsDefinite(counted.first())) {
            return false;
        }
        boolean measure = counted.measure().map(m -> m.number() == 1).orElse(false);
        int noun = counted.first();
        boolean known = scene.words.known(noun)
                && EntryTable.STANDARD.isPairWord(scene.words.lemma(noun).text());
        return measure
                || known
                || scene.words.known(noun)
                        && Readings.number(scene.words.reading(noun)) == 1
                        && !scene.words.isVerb(noun)
                        && core.isWhole(20, 99);
    }

    /** A part needs a whole: «نصف السكان», not «نصف نهائي» or «النصف الثاني». */
    private boolean isShare(Core core, Counted counted) {
        if (counted.measure().isPresent()) {
            return !scene.startsDefinite(core.first());
        }
        int next = counted.ofFirst();
        boolean whole = tokens.isWord(next)
                && (scene.isOf(next - 1)
                        || scene.isNominal(next)
                        || scene.text.phrases().at(Domain.PLACE, next) >= 0);
        boolean ranked = org.isnad.arabic.number.NumberReader.read(tokens, next, tokens.size())
                .isPresent();
        return whole
                && !ranked
                && !scene.startsDefinite(core.first())
                && !tokens.is(next, "نهائي")
                && !tokens.is(next, "النهائي")
                && !tokens.is(core.first() - 1, "الدور");
    }
}
