package org.isnad.reading.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Precision;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.lexicon.WordClass;
import org.isnad.reading.place.PlaceMention;
import org.isnad.reading.text.ReportText;
import org.isnad.reading.text.Words;

/**
 * Places that a clause describes without a name, or by a name that no gazetteer has: «الأحياء السكنية», «منازلهم», «في باليرمو». They are
 * only offered; what was learned decides. Pure.
 */
final class PlacePhrases {
    private PlacePhrases() {}

    /** Returns the named places of a stretch and those described in it, in order. */
    static List<PlaceMention> with(ReportText text, List<PlaceMention> named, int from, int end) {
        List<PlaceMention> out = new ArrayList<>(named);
        for (NounPhrases.Phrase phrase : NounPhrases.of(text, from, end)) {
            boolean free = named.stream().noneMatch(m -> m.first() < phrase.end() && phrase.first() < m.end());
            String rule = free ? rule(text, phrase) : "";
            if (!rule.isEmpty()) {
                out.add(new PlaceMention(
                        phrase.first(),
                        phrase.end(),
                        Optional.empty(),
                        Optional.empty(),
                        Precision.VAGUE,
                        ActorPhrase.raw(text, phrase.first(), phrase.end()),
                        false,
                        rule));
            }
        }
        out.sort(Comparator.comparingInt(PlaceMention::first));
        return out;
    }

    private static String rule(ReportText text, NounPhrases.Phrase phrase) {
        Words words = text.words();
        int head = phrase.first();
        if (text.phrases().at(Domain.ACTOR, head) >= 0 || text.phrases().at(Domain.COLLECTIVE, head) >= 0) {
            return "";
        }
        if (text.phrases().at(Domain.PLACE_WORD, head) >= 0) {
            return "phrase:place-word";
        }
        String kind = words.known(head) ? words.lemma(head).kind() : "";
        if (kind.equals("place") || kind.equals("building")) {
            return "phrase:" + kind;
        }
        boolean name = words.cls(head) == WordClass.UNKNOWN
                && text.tokens().isWord(head)
                && !words.hasArticle(head)
                && text.phrases().at(Domain.PERSON_NAME, head) < 0;
        return name && goal(phrase.preposition()) ? "phrase:unknown" : "";
    }

    private static boolean goal(String preposition) {
        return switch (preposition) {
            case "في", "الي", "نحو", "باتجاه", "قرب" -> true;
            default -> false;
        };
    }
}
