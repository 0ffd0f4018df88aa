package org.isnad.reading.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.arabic.fold.Folder;
import org.isnad.arabic.table.PhraseHits;
import org.isnad.arabic.table.PhraseTable;
import org.isnad.arabic.table.Tsv;
import org.isnad.arabic.token.TokenKind;
import org.isnad.arabic.token.Tokens;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.lexicon.WordClass;
import org.isnad.reading.text.ReportText;

/**
 * Finds the second names that a text defines: in brackets or quotation marks right after the full name («… للطفولة "يونيسف"»), or
 * after a phrase such as «المعروفة اختصارا باسم». A word in brackets is an alias only if it is a name: registered, foreign, or unknown
 * to the lexicon. Pure and thread-safe.
 */
public final class DefinedAliases {
    private static final int LONGEST = 5;
    private static final PhraseTable KNOWN_AS = knownAs();

    private final ReportText text;
    private final Tokens tokens;
    private final FullName fullName;

    private DefinedAliases(ReportText text) {
        this.text = text;
        this.tokens = text.tokens();
        this.fullName = new FullName(text);
    }

    /** Returns the aliases of a text in the order in which they stand. Linear in the text. */
    public static List<DefinedAlias> read(ReportText text) {
        return new DefinedAliases(text).find();
    }

    private static PhraseTable knownAs() {
        PhraseTable.Builder builder = new PhraseTable.Builder();
        Tsv table = Tsv.resource(DefinedAliases.class, "known-as.tsv", "phrase", "source");
        for (int row = 0; row < table.rows().size(); row++) {
            String phrase = Folder.foldWord(table.rows().get(row).need("phrase"));
            builder.add(phrase.endsWith(" ب") ? phrase.substring(0, phrase.length() - 2) : phrase, phrase.endsWith(" ب") ? 1 : 0);
        }
        return builder.build();
    }

    private List<DefinedAlias> find() {
        List<DefinedAlias> out = new ArrayList<>();
        int[][] known = knownAsPhrases();
        int free = 1;
        for (int i = 1; i < tokens.size(); i++) {
            Optional<DefinedAlias> alias = Optional.empty();
            if (i < free) {
                continue;
            }
            if (known[i] != null) {
                free = known[i][0] + 1;
                alias = after(i, known[i][0], known[i][1] == 1);
            } else if (tokens.isMark(i, '(') || opens(i)) {
                alias = enclosed(i);
            }
            alias.ifPresent(out::add);
        }
        return out;
    }

    /** For each token the longest «known as» that begins there: its end, and whether «ب» must be taken off what follows. */
    private int[][] knownAsPhrases() {
        int[][] at = new int[tokens.size()][];
        PhraseHits hits = KNOWN_AS.scan(tokens);
        for (int h = 0; h < hits.size(); h++) {
            boolean glued = hits.payload(h) == 1;
            boolean fits = hits.stripped(h) == 0 && (!glued || startsWithBa(hits.end(h)));
            if (fits && (at[hits.first(h)] == null || hits.end(h) > at[hits.first(h)][0])) {
                at[hits.first(h)] = new int[] {hits.end(h), hits.payload(h)};
            }
        }
        return at;
    }

    private boolean startsWithBa(int i) {
        return tokens.isWord(i) && tokens.text().charAt(tokens.start(i)) == 'ب';
    }

    private boolean opens(int i) {
        char c = tokens.mark(i);
        return c == '«' || c == '"';
    }

    private static boolean closes(char open, char c) {
        return switch (open) {
            case '(' -> c == ')';
            case '«' -> c == '»';
            default -> c == open;
        };
    }

    /** «الاسم الكامل (اسم)»: nothing but quotation marks may stand between the name and the bracket. */
    private Optional<DefinedAlias> enclosed(int open) {
        char mark = tokens.mark(open);
        int end = open;
        while (end > 0 && (tokens.isMark(end - 1, '»') || tokens.isMark(end - 1, '"') && mark == '(')) {
            end--;
        }
        int close = open + 1;
        while (close < tokens.size() && close <= open + LONGEST + 2 && !closes(mark, tokens.mark(close))) {
            close++;
        }
        if (close >= tokens.size() || !closes(mark, tokens.mark(close))) {
            return Optional.empty();
        }
        int[] alias = trimmed(open + 1, close);
        int first = fullName.first(end, false);
        boolean whole = first >= 0 && (mark == '(' || words(first, end) > 1);
        if (!whole || !isName(alias[0], alias[1], mark) || another(first, end, alias[0])) {
            return Optional.empty();
        }
        return Optional.of(new DefinedAlias(first, end, alias[0], alias[1], 0, mark == '(' ? "aliases:brackets" : "aliases:quotes"));
    }

    /** «دمشق (سانا)»: two registered names of different actors are no names of one. */
    private boolean another(int first, int end, int alias) {
        int full = text.phrases().row(Domain.ACTOR, first);
        int other = text.phrases().row(Domain.ACTOR, alias);
        return full >= 0 && other >= 0 && full != other && text.phrases().end(Domain.ACTOR, first) == end;
    }

    /** Leaves out quotation marks, «سابقا», «حاليا», «أو» and «اختصارا» around an alias. */
    private int[] trimmed(int from, int to) {
        int first = from;
        int end = to;
        while (first < end && (isQuote(first) || aside(first))) {
            first++;
        }
        while (end > first && (isQuote(end - 1) || aside(end - 1))) {
            end--;
        }
        return new int[] {first, end};
    }

    private boolean aside(int i) {
        return tokens.is(i, "سابقا") || tokens.is(i, "حاليا") || tokens.is(i, "او") || tokens.is(i, "اختصارا");
    }

    private boolean isQuote(int i) {
        char c = tokens.mark(i);
        return c == '«' || c == '»' || c == '"' || c == '\'';
    }

    private int words(int first, int end) {
        int count = 0;
        for (int i = first; i < end; i++) {
            count += tokens.isWord(i) ? 1 : 0;
        }
        return count;
    }

    private boolean isName(int first, int end, char mark) {
        if (end <= first || end - first > LONGEST) {
            return false;
        }
        if (text.phrases().end(Domain.ACTOR, first) >= end || text.phrases().end(Domain.SHORT_ACTOR, first) >= end) {
            return true;
        }
        boolean place = text.phrases().end(Domain.PLACE, first) == end || text.phrases().at(Domain.NISBA, first) >= 0;
        if (place || words(first, end) > 3) {
            return false;
        }
        for (int i = first; i < end; i++) {
            boolean unknown = tokens.isWord(i)
                    && (tokens.length(i) == 1 || text.words().cls(i) == WordClass.UNKNOWN && !nisba(i));
            boolean dot = tokens.isMark(i, '.') || tokens.isMark(i, '-');
            if (!unknown && !dot && tokens.kind(i) != TokenKind.FOREIGN) {
                return false;
            }
        }
        return mark == '(' || words(first, end) <= 2;
    }

    /** «(الكردي)»: an adjective of origin that no lexicon has tells more of the name; it is no name. */
    private boolean nisba(int i) {
        String word = tokens.folded(i);
        return word.startsWith("ال") && (word.endsWith("ي") || word.endsWith("يه"));
    }

    /** «… المعروف باسم …», with or without a comma before it. */
    private Optional<DefinedAlias> after(int phrase, int from, boolean glued) {
        int end = phrase;
        while (end > 0 && (tokens.mark(end - 1) == '،' || tokens.mark(end - 1) == ',' || isQuote(end - 1))) {
            end--;
        }
        int first = fullName.first(end, true);
        boolean apart = glued && tokens.length(from) == 1;
        int start = apart ? from + 1 : from;
        boolean quoted = false;
        while (start < tokens.size() && (isQuote(start) || tokens.isMark(start, '('))) {
            quoted = true;
            start++;
        }
        int stop = start;
        while (stop < tokens.size() && stop < start + LONGEST && inAlias(stop, start, quoted)) {
            stop++;
        }
        if (first < 0 || stop <= start || end <= first) {
            return Optional.empty();
        }
        return Optional.of(new DefinedAlias(first, end, start, stop, glued && !apart ? 1 : 0, "aliases:known-as"));
    }

    private boolean inAlias(int i, int start, boolean quoted) {
        if (!tokens.isWord(i) && tokens.kind(i) != TokenKind.FOREIGN) {
            return false;
        }
        boolean registered = text.phrases().end(Domain.ACTOR, start) > i || text.phrases().end(Domain.SHORT_ACTOR, start) > i;
        if (quoted || registered || i == start) {
            return true;
        }
        WordClass cls = text.words().cls(i);
        boolean kunya = tokens.is(i - 1, "ابو") || tokens.is(i - 1, "ابي") || tokens.is(i - 1, "ام") || tokens.is(i - 1, "بن");
        return kunya || cls == WordClass.UNKNOWN && !text.words().hasConjunction(i) && text.phrases().end(Domain.ACTOR, start) <= start;
    }
}
