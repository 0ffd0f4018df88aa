package org.isnad.exchange;

import java.util.function.Consumer;

/** A format of others: what stands around its pieces, and the pieces of a ledger in it. Implementations hold nothing and are thread-safe. */
public interface Format {

    /** Returns what stands before the first piece. */
    String start();

    /** Returns what stands between two pieces. */
    default String between() {
        return "";
    }

    /** Returns what stands after the last piece. */
    default String end() {
        return "";
    }

    /** Gives the pieces of all that is chosen to a taker, and tells the loss what has no place in the format. */
    void pieces(Holdings holdings, Loss loss, Consumer<Piece> taker);
}
