package org.isnad.ledger;

import java.util.List;

/**
 * A part of a list.
 *
 * @param items the members
 * @param more whether the list goes on
 */
public record Page<T>(List<T> items, boolean more) {

    /** Copies the list. */
    public Page {
        items = List.copyOf(items);
    }

    /** Makes a page of one more member than was asked for, if there was one. */
    public static <T> Page<T> of(List<T> oneMore, int limit) {
        return oneMore.size() > limit ? new Page<>(oneMore.subList(0, limit), true) : new Page<>(oneMore, false);
    }
}
