package org.isnad.reading.attribution;

/** How a candidate source stands to a claim. */
public enum Relation {
    /** The outlet's own voice. */
    OWN,
    /** The outlet's own voice, with a cue that names only the outlet itself («مراسلنا»). */
    OWN_CUE,
    /** The source of the last claim that had one goes on. */
    CARRY,
    /** A source that spoke before that one takes up again; the distance says how long ago. */
    CARRY_EARLIER,
    /** One link of the last chain alone goes on. */
    CARRY_PART,
    /** A cue right before the claim. */
    LEADING,
    /** A cue right before the claim, in another sense of its phrase: without the outlet, the addressee for the speaker. */
    LEADING_OTHER,
    /** A cue right before the claim whose source came through a longer chain before. */
    LEADING_CHAIN,
    /** A cue right before the claim, inside what the source before says. */
    LEADING_NESTED,
    /** A cue right before the claim that names nobody: the source before goes on. */
    LEADING_CARRY,
    /** A cue earlier in the sentence. */
    EARLIER,
    /** All cues of the stretch before the claim, as one chain. */
    LEADING_ALL,
    /** The same, the last cue first. */
    LEADING_ALL_TURNED,
    /** A cue after the claim. */
    TRAILING,
    /** A cue after the claim, in another sense of its phrase. */
    TRAILING_OTHER,
    /** A cue after the claim, through which a source named before it has come. */
    TRAILING_OVER,
    /** All cues of the stretch after the claim, as one chain. */
    TRAILING_ALL,
    /** A cue after another claim of the same sentence. */
    TRAILING_FAR,
    /** A cue inside the claim. */
    INSIDE
}
