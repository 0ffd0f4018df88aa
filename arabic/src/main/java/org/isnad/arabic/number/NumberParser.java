package org.isnad.arabic.number;

import java.util.Optional;
import org.isnad.arabic.number.NumberPhrase.Kind;
import org.isnad.arabic.token.Tokens;

/**
 * The grammar of numbers: chunks of falling scale joined by و, each a number below a thousand before its scale. Used for one
 * number and thrown away.
 */
final class NumberParser {
    private static final NumberWords WORDS = NumberWords.STANDARD;

    private final Tokens tokens;
    private final int limit;
    /** The token after what the last step read. */
    private int next;
    /** The scale of the last chunk. */
    private double scale;

    NumberParser(Tokens tokens, int limit) {
        this.tokens = tokens;
        this.limit = limit;
    }

    Optional<NumberPhrase> read(int at, int row) {
        return switch (WORDS.kind(row)) {
            case ORDINAL, ORDINAL_BOUND -> ordinal(at, row);
            case FRACTION -> fraction(at, row);
            case PLURAL, PARTS -> Optional.empty();
            default -> cardinal(at, row);
        };
    }

    /** Reads a cardinal whose first token is digits ({@code row} -1) or a word. */
    Optional<NumberPhrase> cardinal(int at, int row) {
        double value = chunk(at, row);
        if (Double.isNaN(value)) {
            return Optional.empty();
        }
        int end = next;
        if (tokens.isWord(end) && end < limit && scale == 1) {
            int parts = plain(end);
            if (parts >= 0 && WORDS.kind(parts) == NumberWords.Kind.PARTS && value < 1 / WORDS.value(parts)) {
                return phrase(at, end + 1, value * WORDS.value(parts), Kind.FRACTION);
            }
        }
        double bound = scale;
        while (bound > 1) {
            int joined = joined(end);
            double more = joined < 0 ? Double.NaN : chunk(joined, joinedRow(end, joined));
            if (Double.isNaN(more) || more >= bound || scale >= bound) {
                break;
            }
            value += more;
            bound = scale;
            end = next;
        }
        double half = half(end, bound);
        return phrase(at, half > 0 ? next : end, value + half, Kind.CARDINAL);
    }

    /** «مليون ونصف», «مليون ونصف المليون», «ثلاثة ونصف»: what is added; {@code next} is the token after it. */
    private double half(int end, double bound) {
        int row = tokens.isWord(end) && end < limit ? conjoined(end) : -1;
        if (row < 0 || WORDS.kind(row) != NumberWords.Kind.FRACTION || bound == 1 && WORDS.value(row) != 0.5) {
            return 0;
        }
        next = end + 1;
        if (bound > 1 && next < limit && NumberReader.scale(tokens, next) == bound) {
            next++;
        } else if (bound > 1 && next < limit && NumberReader.scale(tokens, next) > 1) {
            return 0;
        } else if (startsWithArticle(next)) {
            return 0;
        }
        return WORDS.value(row) * bound;
    }

    private boolean startsWithArticle(int i) {
        return i < limit
                && tokens.isWord(i)
                && tokens.length(i) > 3
                && tokens.text().charAt(tokens.start(i)) == 'ا'
                && tokens.text().charAt(tokens.start(i) + 1) == 'ل';
    }

    /** A number below a thousand (or digits) with its scale; NaN if there is none. */
    private double chunk(int at, int row) {
        scale = 1;
        next = at + 1;
        if (row >= 0) {
            NumberWords.Kind kind = WORDS.kind(row);
            if (kind == NumberWords.Kind.SCALE || kind == NumberWords.Kind.DUAL) {
                scale = kind == NumberWords.Kind.DUAL ? WORDS.value(row) / 2 : WORDS.value(row);
                return WORDS.value(row);
            }
            if (kind == NumberWords.Kind.SCALE_OR_DUAL) {
                scale = WORDS.value(row);
                return WORDS.value(row) * (dual(at) ? 2 : 1);
            }
        }
        double value = row < 0 ? digits(at) : small(row);
        double multiplier = next < limit ? NumberReader.scale(tokens, next) : 1;
        if (multiplier > 1 && !Double.isNaN(value)) {
            scale = multiplier;
            next++;
        }
        return value * multiplier;
    }

    /** «ألفا شخص» is two thousand, «ألفاً» one: the dual needs a noun after it and has no tanween. */
    private boolean dual(int at) {
        String raw = tokens.text().raw();
        boolean tanween = raw.substring(tokens.rawStart(at), tokens.rawEnd(at)).indexOf('ً') >= 0;
        return !tanween && at + 1 < limit && tokens.isWord(at + 1);
    }

    private double digits(int at) {
        boolean beforeScale = at + 1 < limit && NumberReader.scale(tokens, at + 1) > 1;
        double value = Digits.value(tokens, at, beforeScale);
        if (tokens.length(at) > 3 || tokens.text().charAt(tokens.start(at)) == '0') {
            return value;
        }
        while (next < limit && threeDigits(next)) {
            value = value * 1000 + Digits.value(tokens, next, false);
            next++;
        }
        return value;
    }

    /** A group of three digits after one space: «12 000». */
    private boolean threeDigits(int i) {
        return tokens.isNumber(i)
                && tokens.length(i) == 3
                && tokens.start(i) == tokens.end(i - 1) + 1
                && tokens.text().charAt(tokens.start(i) - 1) == ' '
                && !(i + 1 < limit && tokens.isMark(i + 1, '/'));
    }

    /** A number below a thousand in words, the first of which is known; NaN if it is not complete. */
    private double small(int row) {
        double value = WORDS.value(row);
        return switch (WORDS.kind(row)) {
            case UNIT, BOUND -> fromUnit(value, WORDS.kind(row) == NumberWords.Kind.BOUND);
            case HUNDRED -> value + afterHundred();
            case TEN, TENS -> value;
            default -> Double.NaN;
        };
    }

    private double fromUnit(double unit, boolean bound) {
        int after = next < limit && tokens.isWord(next) ? plain(next) : -1;
        if (after >= 0 && WORDS.kind(after) == NumberWords.Kind.TEN) {
            next++;
            return unit + 10;
        }
        if (after >= 0 && WORDS.kind(after) == NumberWords.Kind.HUNDRED && WORDS.value(after) == 100 && unit > 2) {
            next++;
            return unit * 100 + afterHundred();
        }
        double tens = tens();
        return tens > 0 || !bound ? unit + tens : Double.NaN;
    }

    /** «وعشرين» after a unit: 20 to 90, or 0. */
    private double tens() {
        int joined = joined(next);
        int row = joined < 0 ? -1 : joinedRow(next, joined);
        if (row < 0 || WORDS.kind(row) != NumberWords.Kind.TENS) {
            return 0;
        }
        next = joined + 1;
        return WORDS.value(row);
    }

    /** «وخمسة وعشرين» after hundreds: 1 to 99, or 0. */
    private double afterHundred() {
        int end = next;
        int joined = joined(next);
        int row = joined < 0 ? -1 : joinedRow(next, joined);
        if (row >= 0) {
            NumberWords.Kind kind = WORDS.kind(row);
            boolean fits = kind == NumberWords.Kind.UNIT
                    || kind == NumberWords.Kind.BOUND
                    || kind == NumberWords.Kind.TEN
                    || kind == NumberWords.Kind.TENS;
            next = joined + 1;
            double value = fits ? small(row) : Double.NaN;
            if (value < 100) {
                return value;
            }
        }
        next = end;
        return 0;
    }

    private Optional<NumberPhrase> ordinal(int at, int row) {
        next = at + 1;
        int after = next < limit && tokens.isWord(next) ? plain(next) : -1;
        if (after >= 0 && WORDS.kind(after) == NumberWords.Kind.TEN && WORDS.value(row) < 10) {
            return phrase(at, at + 2, WORDS.value(row) + 10, Kind.ORDINAL);
        }
        double tens = tens();
        if (tens == 0 && WORDS.kind(row) == NumberWords.Kind.ORDINAL_BOUND) {
            return Optional.empty();
        }
        return phrase(at, next, WORDS.value(row) + tens, Kind.ORDINAL);
    }

    private Optional<NumberPhrase> fraction(int at, int row) {
        double of = at + 1 < limit ? NumberReader.scale(tokens, at + 1) : 1;
        return of > 1
                ? phrase(at, at + 2, WORDS.value(row) * of, Kind.CARDINAL)
                : phrase(at, at + 1, WORDS.value(row), Kind.FRACTION);
    }

    private static Optional<NumberPhrase> phrase(int first, int end, double value, Kind kind) {
        return Optional.of(new NumberPhrase(first, end, value, kind));
    }

    /** The token that holds what و joins at {@code i}: the same, or the one after a و that stands alone; -1 if none does. */
    private int joined(int i) {
        if (i >= limit || !tokens.isWord(i)) {
            return -1;
        }
        if (tokens.is(i, "و")) {
            boolean number = i + 1 < limit && (tokens.isNumber(i + 1) || tokens.isWord(i + 1) && plain(i + 1) >= 0);
            return number ? i + 1 : -1;
        }
        return conjoined(i) >= 0 ? i : -1;
    }

    private int joinedRow(int i, int joined) {
        if (tokens.isNumber(joined)) {
            return -1;
        }
        return joined > i ? plain(joined) : conjoined(i);
    }

    private int plain(int i) {
        return WORDS.findDefinite(tokens.text().array(), tokens.start(i), tokens.end(i));
    }

    private int conjoined(int i) {
        char[] c = tokens.text().array();
        return c[tokens.start(i)] == 'و' ? WORDS.findDefinite(c, tokens.start(i) + 1, tokens.end(i)) : -1;
    }
}
