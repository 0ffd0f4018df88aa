package org.isnad.ledger;

import java.util.Optional;

/**
 * What {@link Ledger#verify} found.
 *
 * @param entries how many entries are sound, from the first on
 * @param head the hash of the last sound entry: whoever notes it elsewhere can tell later that nothing before it was changed
 * @param broken the first entry that is not as it was written, if any
 */
public record Verification(long entries, String head, Optional<Broken> broken) {

    /**
     * An entry that is not as it was written.
     *
     * @param seq its number
     * @param reason what does not fit
     */
    public record Broken(long seq, String reason) {}
}
