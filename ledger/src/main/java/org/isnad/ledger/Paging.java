package org.isnad.ledger;

/**
 * Which part of a list is asked for.
 *
 * @param offset how many to leave out, at least 0
 * @param limit how many at most, at least 1
 */
public record Paging(long offset, int limit) {
    /** Everything. */
    public static final Paging ALL = new Paging(0, Integer.MAX_VALUE);

    /** Checks the two numbers. */
    public Paging {
        if (offset < 0 || limit < 1) {
            throw new LedgerException(
                    "the part from %d, at most %d, is none: start at 0 or later, and ask for at least 1"
                            .formatted(offset, limit));
        }
    }

    /** Returns how many to ask for to see whether the list goes on. */
    public int oneMore() {
        return limit == Integer.MAX_VALUE ? limit : limit + 1;
    }

    /** Returns the first so many. */
    public static Paging first(int limit) {
        return new Paging(0, limit);
    }
}
