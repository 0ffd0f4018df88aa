package org.isnad.comparison.words;

import java.util.Locale;
import java.util.Optional;

/** Which people a number counts. */
public enum Group {
    /** Civilians. */
    CIVILIAN,
    /** Children. */
    CHILD,
    /** Women. */
    WOMAN,
    /** Members of an armed group. */
    FIGHTER,
    /** Soldiers. */
    SOLDIER,
    /** Migrants and refugees. */
    MIGRANT;

    private static final StemTable TABLE = new StemTable("groups.tsv", "group");

    /** Returns a group that a folded phrase names; of several the first by this order. */
    public static Optional<Group> of(String folded) {
        return TABLE.in(folded).stream()
                .map(name -> valueOf(name.toUpperCase(Locale.ROOT)))
                .min(Group::compareTo);
    }
}
