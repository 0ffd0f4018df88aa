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
    private final AliasName aliasName;

    private DefinedAliases(ReportText text) {
        this.text = text;
        this.tokens = text.tokens();
        this.fullName = new FullName(text);
        this.aliasName = new AliasName(text);
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
            builder.add(
                    phrase.endsWith(" ب") ? phrase.substring(0, phrase.length() - 2) : phrase,
                    phrase.endsWith(" ب") ? 1 : 0);
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
        int[] alias = aliasName.trimmed(open + 1, close);
        boolean bracket = mark == '(';
        int named = fullName.registered(end);
        boolean same = named >= 0 && aliasName.sameActor(named, end, alias[0]);
        int first = same ? named : fullName.first(end, false);
        boolean whole = first >= 0 && (bracket || aliasName.words(first, end) > 1);
        if (!whole || !same && !aliasName.isName(first, end, alias, bracket)) {
            return Optional.empty();
        }
        return Optional.of(new DefinedAlias(
                first, end, alias[0], alias[1], 0, mark == '(' ? "aliases:brackets" : "aliases:quotes"));
    }

    /** «… المعروف باسم …», with or without a comma before it. */
    private Optional<DefinedAlias> after(int phrase, int from, boolean glued) {
        int end = phrase;
        while (end > 0 && (tokens.mark(end - 1) == '،' || tokens.mark(end - 1) == ',' || aliasName.isQuote(end - 1))) {
            end--;
        }
        int first = fullName.first(end, true);
        boolean apart = glued && tokens.length(from) == 1;
        int start = apart ? from + 1 : from;
        boolean quoted = false;
        while (start < tokens.size() && (aliasName.isQuote(start) || tokens.isMark(start, '('))) {
            quoted = true;
            start++;
        }
        int stop = start;
        while (stop < tokens.size() && stop < start + LONGEST && inAlias(stop, start, quoted)) {
            stop++;
        }
        boolean trait = glued && !apart && !quoted && !kunya(start);
        if (first < 0 || stop <= start || end <= first || trait || tokens.length(start) == 1) {
            return Optional.empty();
        }
        return Optional.of(new DefinedAlias(first, end, start, stop, glued && !apart ? 1 : 0, "aliases:known-as"));
    }

    /** «الملقب بأبي عمر» names a man, «المعروف بتشدده» tells what he is like. */
    private boolean kunya(int i) {
        return tokens.is(i, "بابو") || tokens.is(i, "بابي") || tokens.is(i, "بام");
    }

    private boolean inAlias(int i, int start, boolean quoted) {
        if (!tokens.isWord(i) && tokens.kind(i) != TokenKind.FOREIGN) {
            return false;
        }
        boolean registered =
                text.phrases().end(Domain.ACTOR, start) > i || text.phrases().end(Domain.SHORT_ACTOR, start) > i;
        if (quoted || registered || i == start) {
            return true;
        }
        WordClass cls = text.words().cls(i);
        boolean kunya = kunya(i - 1)
                || tokens.is(i - 1, "ابو")
                || tokens.is(i - 1, "ابي")
                || tokens.is(i - 1, "ام")
                || tokens.is(i - 1, "بن");
        return kunya
                || cls == WordClass.UNKNOWN
                        && !text.words().hasConjunction(i)
                        && text.phrases().end(Domain.ACTOR, start) <= start;
    }
}
