package org.isnad.reading.claim;

import java.util.List;
import org.isnad.reading.lexicon.Lemma;
import org.isnad.reading.lexicon.Readings;
import org.isnad.reading.lexicon.Slot;
import org.isnad.reading.lexicon.WordClass;
import org.isnad.reading.text.ReportText;
import org.isnad.reading.text.Words;

/**
 * What a word's frame in the lexicon makes of a phrase: with a preposition the complement of the nearest word that has one for it, without
 * one the subject or object of its verb by the order of the phrases, behind a verbal noun the one who does it or to whom it is done.
 * A phrase joined by «و» is what the phrase before it is. One for each report; not thread-safe.
 */
final class Frames {
    /** The preposition of what stands right behind a verbal noun. */
    static final String GENITIVE = "of";

    private static final int REACH = 24;

    private final Words words;

    Frames(ReportText text) {
        this.words = text.words();
    }

    /**
     * The tie of a phrase.
     *
     * @param governor the word whose frame it is, or -1
     * @param slot what the frame makes of the phrase; {@link Slot#NONE} if nothing
     */
    record Tie(int governor, Slot slot) {}

    private static final Tie LOOSE = new Tie(-1, Slot.NONE);

    /** Returns the tie of phrase {@code index} of those of a stretch. */
    Tie tie(int from, int end, List<NounPhrases.Phrase> phrases, int index) {
        int at = index;
        while (at > 0 && follows(phrases, at)) {
            at--;
        }
        NounPhrases.Phrase phrase = phrases.get(at);
        if (phrase.preposition().equals(GENITIVE)) {
            return genitive(phrase.first() - 1);
        }
        return phrase.preposition().isEmpty()
                ? bare(from, end, phrases, at)
                : complement(from, phrase.first(), phrase.preposition());
    }

    private static boolean follows(List<NounPhrases.Phrase> phrases, int at) {
        NounPhrases.Phrase phrase = phrases.get(at);
        return phrase.joined()
                && phrase.preposition().isEmpty()
                && phrase.first() - phrases.get(at - 1).end() <= 1;
    }

    /** The tie of what stands right behind a verbal noun or another noun with a frame. */
    Tie genitive(int noun) {
        if (!words.known(noun)) {
            return LOOSE;
        }
        Lemma lemma = words.lemma(noun);
        Slot of = lemma.complements().get(GENITIVE);
        return new Tie(noun, of != null ? of : lemma.object().actor().isPresent() ? lemma.object() : lemma.subject());
    }

    /** The tie of a phrase behind a preposition: to the nearest word before it whose frame has the preposition. */
    Tie complement(int from, int first, String preposition) {
        for (int i = first - 1; i >= Math.max(from, first - REACH); i--) {
            Slot slot = framed(i) ? words.lemma(i).complements().get(preposition) : null;
            if (slot != null) {
                return new Tie(i, slot);
            }
        }
        return LOOSE;
    }

    private boolean framed(int i) {
        return words.known(i) && (words.isVerb(i) || words.lemma(i).type().isPresent());
    }

    private Tie bare(int from, int end, List<NounPhrases.Phrase> phrases, int index) {
        int first = phrases.get(index).first();
        int verb = verbBefore(from, first);
        if (verb < 0) {
            int next = verbAfter(phrases.get(index).end(), end);
            return next < 0
                    ? LOOSE
                    : new Tie(
                            next,
                            passive(next)
                                    ? words.lemma(next).object()
                                    : words.lemma(next).subject());
        }
        long between = phrases.subList(0, index).stream()
                .filter(p -> p.first() > verb && p.preposition().isEmpty() && !p.joined())
                .count();
        boolean subjectBefore = phrases.subList(0, index).stream()
                .anyMatch(p -> p.end() <= verb
                        && p.end() >= verb - 2
                        && p.preposition().isEmpty());
        Lemma lemma = words.lemma(verb);
        boolean object = passive(verb) || between > 0 || subjectBefore || words.hasPronoun(verb);
        return between > 1 ? LOOSE : new Tie(verb, object ? lemma.object() : lemma.subject());
    }

    private int verbBefore(int from, int first) {
        for (int i = first - 1; i >= from; i--) {
            if (words.isVerb(i) && words.known(i)) {
                return i;
            }
            boolean clause = words.isParticle(i, "relative")
                    || words.isParticle(i, "subordinator")
                    || words.isParticle(i, "that");
            if (clause) {
                return -1;
            }
        }
        return -1;
    }

    private int verbAfter(int from, int end) {
        for (int i = from; i < Math.min(end, from + REACH); i++) {
            if (words.isVerb(i) && words.known(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean passive(int verb) {
        return Readings.passive(words.reading(verb));
    }

    /** The tie of a place: by its preposition («في» is where, if no frame has it), as a genitive, or as subject or object of the verb right before it. */
    Tie place(int from, int first, String preposition) {
        if (!preposition.isEmpty()) {
            Tie tie = complement(from, first, preposition);
            return tie.governor() < 0 && preposition.equals("في") ? new Tie(-1, Slot.AT) : tie;
        }
        boolean noun = first > from
                && words.known(first - 1)
                && !words.hasArticle(first - 1)
                && (words.cls(first - 1) == WordClass.MASDAR
                        || words.lemma(first - 1).type().isPresent());
        if (noun && !words.isVerb(first - 1)) {
            return genitive(first - 1);
        }
        int verb = verbBefore(from, first);
        if (verb < 0) {
            return LOOSE;
        }
        Lemma lemma = words.lemma(verb);
        return new Tie(
                verb, first == verb + 1 && lemma.subject().place().isPresent() ? lemma.subject() : lemma.object());
    }
}
