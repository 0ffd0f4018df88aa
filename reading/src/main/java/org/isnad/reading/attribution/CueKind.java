package org.isnad.reading.attribution;

/** What kind of word attributes. */
public enum CueKind {
    /** A finite verb: «قال X إن». */
    VERB,
    /** A participle that goes on with the source before: «مضيفا أن». */
    PARTICIPLE,
    /** A verbal noun with a pronoun: «قوله إن». */
    MASDAR,
    /** A preposition or phrase: «بحسب X», «نقلا عن X». */
    PREPOSITION
}
