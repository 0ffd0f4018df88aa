package org.isnad.reading.claim;

import java.util.List;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.lexicon.WordClass;
import org.isnad.reading.text.ReportText;
import org.isnad.reading.text.Words;

/** What a noun phrase names, by its head and by what it holds. Pure. */
final class PhraseKinds {
    private PhraseKinds() {}

    /** What a phrase is: the kind of its registry row, of a collective, or of its head noun. */
    static String kind(ReportText text, NounPhrases.Phrase phrase) {
        Words words = text.words();
        for (int i = phrase.first(); i < Math.min(phrase.end(), phrase.first() + 2); i++) {
            int actor = text.phrases().row(Domain.ACTOR, i);
            if (actor >= 0) {
                return "actor:" + words.lexicon().actor(actor).kind().name();
            }
            int shortForm = text.phrases().row(Domain.SHORT_ACTOR, i);
            if (shortForm >= 0 && i == phrase.first()) {
                return "short";
            }
            int collective = text.phrases().row(Domain.COLLECTIVE, i);
            if (collective >= 0) {
                return "collective:" + words.lexicon().row(collective)[1];
            }
            if (text.phrases().at(Domain.TITLE, i) >= 0 && i == phrase.first()) {
                return "title";
            }
        }
        int head = phrase.first();
        if (text.phrases().at(Domain.PERSON_NAME, head) >= 0) {
            return "name";
        }
        if (text.phrases().at(Domain.PLACE, head) >= 0 || text.phrases().at(Domain.PLACE_WORD, head) >= 0) {
            return "place";
        }
        if (!words.known(head)) {
            return "unknown" + (words.hasArticle(head) ? "+al" : "");
        }
        WordClass cls = words.cls(head);
        return cls == WordClass.NOUN ? "noun:" + words.lemma(head).kind() : cls.name();
    }

    /** What a phrase holds after its head: an actor, a person's name, an adjective of origin, a place. */
    static String holds(ReportText text, NounPhrases.Phrase phrase) {
        for (Domain domain :
                List.of(Domain.ACTOR, Domain.SHORT_ACTOR, Domain.PERSON_NAME, Domain.NISBA, Domain.PLACE)) {
            for (int i = phrase.first(); i < phrase.end(); i++) {
                if (text.phrases().at(domain, i) >= 0) {
                    return domain.name();
                }
            }
        }
        return "nothing";
    }
}
