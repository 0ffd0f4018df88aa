package org.isnad.reading.quantity;

import org.isnad.model.EventType;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.lexicon.Lemma;
import org.isnad.reading.lexicon.WordClass;

/** The English unit of what is counted. Pure. */
final class Units {
    static final String PERSON = "person";

    private static final int BACK = 8;

    private Units() {}

    /** Returns the unit of the noun at a token; empty if it has none. */
    static String of(Scene scene, int i) {
        if (scene.words.known(i) && !scene.words.isVerb(i)) {
            Lemma lemma = scene.words.lemma(i);
            if (!lemma.unit().isEmpty()) {
                return lemma.unit();
            }
            WordClass cls = scene.words.cls(i);
            if (lemma.kind().equals(PERSON) || cls == WordClass.PARTICIPLE || cls == WordClass.ADJECTIVE) {
                return PERSON;
            }
            return "";
        }
        boolean people = scene.text.phrases().at(Domain.NISBA, i) >= 0
                || scene.text.phrases().at(Domain.COLLECTIVE, i) >= 0
                || scene.text.phrases().at(Domain.ACTOR, i) >= 0
                || others(scene, i);
        return people ? PERSON : "";
    }

    /** Whether a token is «آخرين» or «آخرون». */
    static boolean others(Scene scene, int i) {
        return scene.tokens.is(i, "اخرين") || scene.tokens.is(i, "اخرون");
    }

    /** Returns the unit of a number without a noun: that of a noun shortly before it, or person if the verb is about people. */
    static String before(Scene scene, int first) {
        for (int i = first - 1; i >= Math.max(0, first - BACK); i--) {
            if (scene.tokens.mark(i) == '.') {
                return "";
            }
            if (!scene.words.known(i)) {
                continue;
            }
            Lemma lemma = scene.words.lemma(i);
            if (!scene.words.isVerb(i) && !lemma.unit().isEmpty()) {
                return lemma.unit();
            }
            if (lemma.type().map(Units::aboutPeople).orElse(false)) {
                return PERSON;
            }
        }
        return "";
    }

    private static boolean aboutPeople(EventType type) {
        return switch (type) {
            case CASUALTIES, DETENTION, RELEASE, DISPLACEMENT, EVACUATION, SURRENDER, ABUSE -> true;
            default -> false;
        };
    }
}
