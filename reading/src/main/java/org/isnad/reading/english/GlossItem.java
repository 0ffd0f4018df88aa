package org.isnad.reading.english;

/**
 * One word or fixed phrase of a noun phrase in English, with what its place in the phrase depends on.
 *
 * @param kind what it does in the phrase
 * @param text the English
 * @param link what stands before it: {@code and}, {@code of}, {@code with}, or empty
 * @param definite whether it has the article
 * @param feminine whether the Arabic form is feminine
 * @param plural whether the Arabic form is plural
 * @param person whether it names people
 * @param group whether it is a body, of which the name may follow
 * @param known whether the English is a word and not a transliteration of something that is not known to be a name
 */
record GlossItem(
        Kind kind,
        String text,
        String link,
        boolean definite,
        boolean feminine,
        boolean plural,
        boolean person,
        boolean group,
        boolean known) {

    /** What an item does in its phrase. */
    enum Kind {
        /** A common noun. */
        NOUN,
        /** A title of a person, perhaps of several words. */
        TITLE,
        /** An adjective. */
        ADJECTIVE,
        /** A name of an actor, a place, or a thing. */
        NAME,
        /** A name of a person. */
        PERSON_NAME,
        /** A number or a word that counts. */
        NUMBER,
        /** A word that links: it is kept where it stands. */
        LINK
    }

    static GlossItem fixed(Kind kind, String text, String link, boolean known) {
        return new GlossItem(kind, text, link, false, false, false, false, false, known);
    }

    /** Whether an adjective of this form can belong to this noun. */
    boolean agrees(GlossItem adjective) {
        boolean feminineAgreement = plural && !person || feminine;
        return adjective.feminine == feminineAgreement || adjective.plural && plural;
    }

    /** Whether it is of this kind, without article and without anything glued before it. */
    boolean isBare(Kind wanted) {
        return kind == wanted && !definite && link.isEmpty();
    }

    /** Whether an unknown word after it is its name. */
    boolean names() {
        return group && !definite && !plural;
    }
}
