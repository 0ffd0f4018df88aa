package org.isnad.reading.segment;

import java.util.Arrays;
import java.util.List;

/** How the sequence goes on at a token: from outside or inside a claim to outside, to the beginning of a claim, or inside. */
public enum Arc {
    /** Outside before and now. */
    STAYS_OUT(false, false),
    /** A claim begins after a stretch outside. */
    BEGINS(false, true),
    /** A claim ended before this token. */
    ENDS(true, false),
    /** A claim begins right after another. */
    NEXT(true, true),
    /** The claim goes on. */
    GOES_ON(true, true);

    private final boolean fromInside;
    private final boolean toInside;

    Arc(boolean fromInside, boolean toInside) {
        this.fromInside = fromInside;
        this.toInside = toInside;
    }

    /** Returns whether the token before is in a claim. */
    public boolean fromInside() {
        return fromInside;
    }

    /** Returns whether this token is in a claim. */
    public boolean toInside() {
        return toInside;
    }

    /** Returns whether a claim begins at this token. */
    public boolean begins() {
        return this == BEGINS || this == NEXT;
    }

    /** Returns the names of all arcs, the labels of the model. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(Enum::name).toList();
    }
}
