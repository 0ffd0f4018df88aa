package org.isnad.reading.quantity;

import java.util.Optional;
import org.isnad.arabic.table.FormTable;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.lexicon.Lemma;
import org.isnad.reading.lexicon.Readings;
import org.isnad.reading.lexicon.WordClass;

/**
 * Nouns that say by themselves how many: duals («قتيلان», «شهرين»), a measure under a hedge («نحو أسبوع»), a singular before «على
 * الأقل». A form that may be a plural as well («مدنيين») is none. Pure.
 */
final class NounCores {
    private final Scene scene;

    NounCores(Scene scene) {
        this.scene = scene;
    }

    Optional<Core> at(int i) {
        int measure = scene.signs.from(Sign.MEASURE, i);
        if (measure >= 0) {
            return measure(i, scene.signs.entry(measure), scene.signs.end(measure));
        }
        if (scene.words.hasPronoun(i)) {
            return Optional.empty();
        }
        if (isDual(i)) {
            return Optional.of(new Core(i, i + 1, 2, 2, Core.Form.NOUN, "number:dual"));
        }
        return single(i) ? Optional.of(new Core(i, i + 1, 1, 1, Core.Form.NOUN, "number:one")) : Optional.empty();
    }

    private Optional<Core> measure(int i, Entry entry, int end) {
        if (entry.number() == 2) {
            return Optional.of(new Core(i, end, 2, 2, Core.Form.MEASURE, "number:dual"));
        }
        int hedge = scene.signs.before(Sign.BEFORE, i);
        boolean hedged = hedge >= 0 && scene.signs.entry(hedge).effect() != Effect.BETWEEN && !definite(i);
        boolean one = entry.number() == 1
                && (hedged || atLeast(end) || scene.tokens.is(end, "واحد") || scene.tokens.is(end, "واحده"));
        return one ? Optional.of(new Core(i, end, 1, 1, Core.Form.MEASURE, "number:one")) : Optional.empty();
    }

    private boolean isDual(int i) {
        WordClass cls = scene.words.cls(i);
        if (cls == WordClass.NOUN || cls == WordClass.MASDAR) {
            return dualNoun(i);
        }
        return dualOfOrigin(i);
    }

    private boolean dualNoun(int i) {
        int reading = scene.words.reading(i);
        Lemma lemma = scene.words.lemma(i);
        boolean countable = !lemma.unit().isEmpty()
                || lemma.kind().equals(Units.PERSON)
                || lemma.type().isPresent();
        if (Readings.number(reading) != 2 || !countable || plural(i) || scene.inName(i) || isShortOrName(i)) {
            return false;
        }
        if (Readings.bound(reading)) {
            return commonNoun(i + 1);
        }
        boolean known = scene.words.hasArticle(i);
        return !known || Units.of(scene, i).equals(Units.PERSON) && !EntryTable.STANDARD.isPairWord(lemma.text());
    }

    /** «أمين», «أمان» are no mothers, «رضوان» is a man: a dual has a stem of three letters and is no name of a person. */
    private boolean isShortOrName(int i) {
        int from = scene.words.afterPreposition(i);
        int article = !scene.words.hasArticle(i) ? 0 : scene.tokens.text().charAt(from) == 'ا' ? 2 : 1;
        return scene.tokens.end(i) - from - article < 5
                || scene.text.phrases().at(Domain.PERSON_NAME, i) >= 0
                || scene.text.phrases().at(Domain.WEAK_PERSON_NAME, i) >= 0;
    }

    /** «سيارتي إسعاف», not «مدينتي حلب وإدلب». */
    private boolean commonNoun(int i) {
        return scene.words.known(i)
                && scene.isNominal(i)
                && !scene.words.hasArticle(i)
                && !scene.words.hasPronoun(i)
                && scene.text.phrases().at(Domain.PLACE, i) < 0
                && scene.text.phrases().at(Domain.ACTOR, i) < 0;
    }

    /** Whether the same spelling is also a plural of the lemma. */
    private boolean plural(int i) {
        FormTable forms = scene.words.lexicon().forms();
        char[] c = scene.tokens.text().array();
        int from = scene.words.afterPreposition(i);
        if (scene.words.hasArticle(i)) {
            from += c[from] == 'ا' ? 2 : 1;
        }
        int entry = forms.find(c, from, scene.tokens.end(i));
        for (int k = 0; entry >= 0 && k < forms.count(entry); k++) {
            int other = forms.value(entry, k);
            if (Readings.number(other) == 3 && !Readings.wordClass(other).isVerb()) {
                return true;
            }
        }
        return false;
    }

    /** «إثيوبيان»: people of an origin; «ـيين» may be a plural. */
    private boolean dualOfOrigin(int i) {
        if (scene.text.phrases().at(Domain.NISBA, i) < 0
                || scene.text.phrases().stripped(Domain.NISBA, i) > 0
                || scene.tokens.length(i) < 5) {
            return false;
        }
        char[] c = scene.tokens.text().array();
        int end = scene.tokens.end(i);
        boolean dual = c[end - 1] == 'ن' && c[end - 2] == 'ا' && c[end - 3] == 'ي';
        boolean noun = scene.words.cls(i - 1) != WordClass.NOUN && !scene.words.hasArticle(i - 1);
        return dual && noun && !definite(i) && scene.text.phrases().end(Domain.PLACE, i) <= i;
    }

    private boolean single(int i) {
        return scene.words.cls(i) == WordClass.NOUN
                && Readings.number(scene.words.reading(i)) == 1
                && !scene.words.hasArticle(i)
                && !Units.of(scene, i).isEmpty()
                && (atLeast(i + 1) || atLeast(i + 2) && scene.words.cls(i + 1) == WordClass.ADJECTIVE)
                && !scene.tokens.isNumber(i - 1);
    }

    private boolean atLeast(int i) {
        int at = scene.tokens.isMark(i, '(') ? i + 1 : i;
        int hit = scene.signs.from(Sign.AFTER, at);
        return hit >= 0 && scene.signs.entry(hit).effect() == Effect.AT_LEAST && scene.signs.end(hit) > at + 1;
    }

    private boolean definite(int i) {
        char[] c = scene.tokens.text().array();
        int from = scene.tokens.start(i);
        return scene.words.hasArticle(i) || scene.tokens.length(i) > 3 && c[from] == 'ا' && c[from + 1] == 'ل';
    }
}
