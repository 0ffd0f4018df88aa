package org.isnad.reading.lexicon;

/** Which data file a phrase of the trie belongs to. */
public enum Domain {
    /** A place of the gazetteer. */
    PLACE,
    /** A place name that needs a generic word before it. */
    WEAK_PLACE,
    /** A generic word for places. */
    PLACE_WORD,
    /** An adjective of origin of a place. */
    NISBA,
    /** An actor of the registry. */
    ACTOR,
    /** A short form of an actor. */
    SHORT_ACTOR,
    /** A collective actor or source without a name. */
    COLLECTIVE,
    /** A person's title. */
    TITLE,
    /** A given or family name. */
    PERSON_NAME,
    /** A given or family name that is also a common word. */
    WEAK_PERSON_NAME,
    /** A preposition or phrase that attributes. */
    CUE_PHRASE,
    /** A channel of a statement. */
    CHANNEL,
    /** A reason for anonymity. */
    ANONYMITY,
    /** A pattern of not saying. */
    UNSTATED,
    /** A predicate of several words that carries a type. */
    EVENT_PHRASE,
    /** A connective of several words. */
    CONNECTIVE;

    private static final Domain[] ALL = values();

    /** Returns the payload of a row of this domain. */
    public int payload(int row) {
        return ordinal() << 24 | row;
    }

    /** Returns the domain of a payload. */
    public static Domain of(int payload) {
        return ALL[payload >>> 24];
    }

    /** Returns the row of a payload. */
    public static int row(int payload) {
        return payload & 0xFFFFFF;
    }
}
