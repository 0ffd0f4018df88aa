package org.isnad.reading.place;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.isnad.arabic.fold.Folder;
import org.isnad.arabic.token.Tokens;
import org.isnad.model.Precision;
import org.isnad.model.Span;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.text.ReportText;
import org.isnad.reading.text.Words;

/** What the place rules ask of a text: glued letters, generic words, locative prepositions, names as they stand. Not thread-safe. */
final class PlaceText {
    private static final Set<String> LOCATIVE = Set.of(
            "في", "من", "الي", "نحو", "باتجاه", "علي", "عبر", "قرب", "تجاه", "حتي", "صوب", "بين", "قباله", "داخل",
            "خارج", "حول", "قبل", "عن", "مثل", "بجوار", "بمحيط", "غرب", "شرق", "شمال", "جنوب", "غربي", "شرقي", "شمالي",
            "جنوبي", "وسط");

    private final ReportText text;
    private final Tokens tokens;

    /** A generic word at a token: its rule, the word in the singular, kind and precision of what follows it. */
    record Generic(String rule, String word, String kind, Precision precision, boolean definite, boolean singular) {}

    PlaceText(ReportText text) {
        this.text = text;
        this.tokens = text.tokens();
    }

    ReportText text() {
        return text;
    }

    Tokens tokens() {
        return tokens;
    }

    Words words() {
        return text.words();
    }

    int end(Domain domain, int i) {
        return text.phrases().end(domain, i);
    }

    /** The generic word at a token, if one is there that is not used otherwise. */
    Optional<Generic> generic(int i) {
        int row = text.phrases().row(Domain.PLACE_WORD, i);
        boolean verb = row >= 0 && words().isVerb(i) && !endsInTa(i);
        if (row < 0 || verb || tokens.is(i - 1, "عن") && tokens.is(i, "طريق")) {
            return Optional.empty();
        }
        String[] cells = words().lexicon().row(row);
        String word = Folder.foldWord(cells[0].substring(cells[0].indexOf(':') + 1));
        String rest = rest(Domain.PLACE_WORD, i);
        boolean definite = rest.startsWith("ال") && !word.startsWith("ال") || isLam(Domain.PLACE_WORD, i, word);
        String stem = !definite ? rest : rest.startsWith("ال") ? rest.substring(2) : rest.substring(1);
        boolean singular = stem.equals(word) || !word.endsWith("ه") && stem.equals(word + "ا");
        return Optional.of(new Generic(cells[0], word, cells[1], precision(cells[2]), definite, singular));
    }

    /** Whether a word is written with a final ة, and so is no verb and has no pronoun. */
    boolean endsInTa(int i) {
        return text.raw(i, i + 1).endsWith("ة");
    }

    /** The folded letters of a token without the proclitics that a phrase of this domain leaves out. */
    String rest(Domain domain, int i) {
        return tokens.folded(i)
                .substring(Math.min(tokens.length(i), text.phrases().stripped(domain, i)));
    }

    private boolean isLam(Domain domain, int i, String word) {
        int stripped = text.phrases().stripped(domain, i);
        String folded = tokens.folded(i);
        return stripped > 0 && folded.startsWith("لل", stripped - 1) && !word.startsWith("ل");
    }

    /** Whether a preposition stands before a token or is glued to it, so that a place is likely there. */
    boolean locative(Domain domain, int i) {
        if (glued(domain, i)) {
            return true;
        }
        return tokens.isWord(i - 1) && LOCATIVE.contains(tokens.folded(i - 1));
    }

    /** Whether ب or ل is glued to a token. */
    boolean glued(Domain domain, int i) {
        int stripped = text.phrases().stripped(domain, i);
        if (stripped == 0) {
            return false;
        }
        char last = tokens.text().charAt(tokens.start(i) + stripped - 1);
        return last == 'ب' || last == 'ل';
    }

    /** The raw text of a range, without glued letters before it, the article mended where «لل» had swallowed it. */
    String name(Domain domain, int first, int end) {
        int stripped = text.phrases().stripped(domain, first);
        return name(first, end, stripped);
    }

    String name(int first, int end, int stripped) {
        int start = tokens.start(first) + stripped;
        String raw = new Span(tokens.text().rawStart(start), tokens.rawEnd(end - 1))
                .of(tokens.text().raw());
        boolean swallowed = stripped > 0
                && tokens.text().charAt(start - 1) == 'ل'
                && tokens.text().charAt(start) == 'ل'
                && !tokens.is(first, "لليبيا")
                && !tokens.is(first, "للبنان");
        return swallowed ? "ا" + raw : raw;
    }

    /** Whether the word at a token may go on with what stands before it: no glued letters, no mark. */
    boolean bare(int i) {
        boolean known = end(Domain.PLACE, i) > i && text.phrases().stripped(Domain.PLACE, i) == 0
                || end(Domain.WEAK_PLACE, i) > i && text.phrases().stripped(Domain.WEAK_PLACE, i) == 0
                || end(Domain.PLACE_WORD, i) > i && text.phrases().stripped(Domain.PLACE_WORD, i) == 0;
        return tokens.isWord(i) && (known || !words().hasConjunction(i) && words().preposition(i) == 0);
    }

    /** Whether the mark «،» stands at a token. */
    boolean comma(int i) {
        return tokens.mark(i) == '،' || tokens.mark(i) == ',';
    }

    /** The token after a quotation mark that opens at {@code i}. */
    int skipQuote(int i) {
        char c = tokens.mark(i);
        return c == '«' || c == '"' ? i + 1 : i;
    }

    /** The token after the mark that closes what was opened just before {@code at}. */
    int closeQuote(int at, int end) {
        char open = tokens.mark(at - 1);
        char close = tokens.mark(end);
        return (open == '«' || open == '"') && (close == '»' || close == '"') ? end + 1 : end;
    }

    /** A precision by its label, vague if it has none. */
    static Precision precision(String label) {
        for (Precision p : Precision.values()) {
            if (p.label().toLowerCase(Locale.ROOT).equals(label)) {
                return p;
            }
        }
        return Precision.VAGUE;
    }
}
