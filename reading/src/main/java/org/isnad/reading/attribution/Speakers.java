package org.isnad.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Link;

/** The chains that stood behind earlier claims, the last one first. Mutable; one for each report. */
final class Speakers {
    private static final int REMEMBERED = 8;

    private final List<List<Link>> chains = new ArrayList<>();
    private int lastAt = -1;
    private boolean own;

    /** Notes the chain of claim {@code k}; the outlet's own voice leaves the speakers as they are. */
    void speaks(int k, List<Link> chain) {
        if (chain.isEmpty()) {
            return;
        }
        lastAt = k;
        own = false;
        chains.removeIf(earlier -> earlier.equals(chain));
        chains.add(0, chain);
        if (chains.size() > REMEMBERED) {
            chains.remove(REMEMBERED);
        }
    }

    /** Notes that the outlet's own correspondent speaks now: what goes on without a name is the outlet's. */
    void ownSpeaks() {
        own = true;
    }

    /** Returns whether the outlet's own correspondent spoke last. */
    boolean own() {
        return own;
    }

    /** Returns the chain of the last claim that had one, empty if none had. */
    List<Link> last() {
        return chains.isEmpty() ? List.of() : chains.get(0);
    }

    /** Returns the earlier chains, the last one first. */
    List<List<Link>> all() {
        return chains;
    }

    /** Returns the claim that had the last chain, or -1. */
    int lastAt() {
        return lastAt;
    }

    /** Returns the longer chain through which a source has come before. */
    Optional<List<Link>> longer(Link origin) {
        return chains.stream()
                .filter(c -> c.size() > 1 && c.get(c.size() - 1).name().equals(origin.name()))
                .findFirst();
    }
}
