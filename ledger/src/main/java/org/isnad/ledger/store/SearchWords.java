package org.isnad.ledger.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.arabic.fold.FoldedText;
import org.isnad.arabic.fold.Folder;
import org.isnad.ledger.LedgerException;
import org.isnad.model.Span;

/**
 * Words that are searched for, whatever their spelling and whatever is written onto them: {@code رقه} finds الرقة, بالرقة and وللرقة. A word is
 * taken without the article that it was asked with, and found with the particles and the article before it and the pronouns after it that
 * Arabic writes together with it.
 *
 * @param stems the words in folded spelling, without article
 */
record SearchWords(List<String> stems) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern BEFORE = Pattern.compile("[وف]?(?:[بكلس]?|(?:[بك]?ال)|لل)");
    private static final Set<String> AFTER =
            Set.of("", "ه", "ها", "هم", "هن", "هما", "ك", "كم", "كن", "كما", "نا", "ي", "ني");
    private static final int GRAM = 3;
    private static final String TIED = "ه";
    private static final String EDGES = " \n.,:;!?()[]/'\"-«»،؛؟…";
    private static final String BEFORE_IT = EDGES + "وفبكلس";
    private static final String AFTER_IT = EDGES + "هكني";

    /** Reads what a person asks for. */
    static SearchWords of(String words) {
        Set<String> stems = new LinkedHashSet<>();
        Matcher matcher = WORD.matcher(Folder.foldWord(words));
        while (matcher.find()) {
            String word = matcher.group();
            stems.add(word.startsWith("ال") && word.length() > GRAM + 1 ? word.substring(2) : word);
        }
        if (stems.isEmpty()) {
            throw new LedgerException("\"%s\" has no words to search for: give at least one".formatted(words));
        }
        return new SearchWords(List.copyOf(stems));
    }

    /** Returns what the words have in common in all their forms: the ة that a pronoun turns into ت is left out, where enough remains. */
    List<String> indexed() {
        return stems.stream()
                .map(stem -> tied(stem) ? stem.substring(0, stem.length() - 1) : stem)
                .toList();
    }

    private static boolean tied(String stem) {
        return stem.endsWith(TIED) && stem.length() > GRAM;
    }

    /** Returns what the index of SQLite is asked: every three letters of each word;
     * for a shorter word, three letters with what may stand around it. */
    String trigrams() {
        List<String> out = new ArrayList<>();
        for (String stem : indexed()) {
            if (stem.length() < GRAM) {
                out.add(stem.length() == GRAM - 1 ? around(stem) : letters(stem));
            }
            for (int i = 0; i + GRAM <= stem.length(); i++) {
                out.add('"' + stem.substring(i, i + GRAM) + '"');
            }
        }
        return String.join(" AND ", out);
    }

    /** What may stand before a short word, and after it: the edge of a word, or a letter of what is written onto it. */
    private static String around(String stem) {
        return "(" + either(BEFORE_IT, c -> c + stem) + ") AND (" + either(AFTER_IT, c -> stem + c) + ")";
    }

    /** A single letter or digit as a word of its own. */
    private static String letters(String stem) {
        return "("
                + EDGES.chars()
                        .mapToObj(Character::toString)
                        .map(c -> either(EDGES, after -> c + stem + after))
                        .collect(Collectors.joining(" OR "))
                + ")";
    }

    private static String either(String characters, UnaryOperator<String> gram) {
        return characters
                .chars()
                .mapToObj(c -> gram.apply(Character.toString(c)))
                .filter(text -> text.length() == GRAM)
                .map(text -> '"' + text.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(" OR "));
    }

    /** Returns where the words stand in a text, in raw offsets, or nothing if one of them does not. */
    List<Span> find(String text) {
        FoldedText folded = Folder.fold(text);
        String all = folded.toString();
        Set<String> missing = new LinkedHashSet<>(stems);
        Set<Span> out = new TreeSet<>();
        for (String stem : stems) {
            List<Span> found = find(stem, "", folded, all);
            if (tied(stem)) {
                found.addAll(find(stem.substring(0, stem.length() - 1), "ت", folded, all));
            }
            out.addAll(found);
            if (!found.isEmpty()) {
                missing.remove(stem);
            }
        }
        return missing.isEmpty() ? List.copyOf(out) : List.of();
    }

    /** Finds a word that ends in a joint, which only stands before a pronoun; an empty joint stands anywhere. */
    private static List<Span> find(String stem, String joint, FoldedText folded, String all) {
        String word = stem + joint;
        List<Span> out = new ArrayList<>();
        for (int at = all.indexOf(word); at >= 0; at = all.indexOf(word, at + 1)) {
            int start = start(all, at);
            int end = end(all, at + word.length());
            String after = all.substring(at + word.length(), end);
            if (fits(all.substring(start, at), after) && (joint.isEmpty() || !after.isEmpty())) {
                out.add(new Span(folded.rawStart(start), folded.rawEnd(end)));
            }
        }
        return out;
    }

    private static boolean fits(String before, String after) {
        return AFTER.contains(after) && BEFORE.matcher(before).matches();
    }

    private static int start(String text, int at) {
        int i = at;
        while (i > 0 && Character.isLetterOrDigit(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static int end(String text, int at) {
        int i = at;
        while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
