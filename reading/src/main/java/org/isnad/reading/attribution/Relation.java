package org.isnad.reading.attribution;

/** How a candidate source stands to a claim. */
public enum Relation {
    /** The outlet's own voice. */
    OWN,
    /** The source of the last claim that had one goes on. */
    CARRY,
    /** The source that spoke before that one takes up again. */
    CARRY_EARLIER,
    /** A cue right before the claim. */
    LEADING,
    /** A cue right before the claim, inside what the source before says. */
    LEADING_NESTED,
    /** A cue right before the claim that names nobody: the source before goes on. */
    LEADING_CARRY,
    /** A cue earlier in the sentence. */
    EARLIER,
    /** All cues of the stretch before the claim, as one chain. */
    LEADING_ALL,
    /** A cue after the claim. */
    TRAILING,
    /** All cues of the stretch after the claim, as one chain. */
    TRAILING_ALL,
    /** A cue after another claim of the same sentence. */
    TRAILING_FAR,
    /** A cue inside the claim. */
    INSIDE
}
