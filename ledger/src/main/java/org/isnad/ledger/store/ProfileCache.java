package org.isnad.ledger.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.comparison.Profile;

/**
 * Profiles of claims by the number of their row, which never changes what it says: the ones used last are kept, as many as a quarter of the
 * memory holds. Used by one thread at a time, under the lock of the ledger's writer.
 */
public final class ProfileCache {
    private static final long BYTES = 5_000;
    private static final long LEAST = 5_000;
    private static final long MOST = 250_000;

    private final long size =
            Math.max(LEAST, Math.min(MOST, Runtime.getRuntime().maxMemory() / 4 / BYTES));
    private final Map<Long, Profile> profiles = new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Profile> eldest) {
            return size() > size;
        }
    };

    /** Returns a profile, if it is there. */
    Optional<Profile> get(long num) {
        return Optional.ofNullable(profiles.get(num));
    }

    /** Keeps a profile. */
    void put(long num, Profile profile) {
        profiles.put(num, profile);
    }

    /** Forgets everything: after a transaction that failed, numbers may come to mean something else. */
    public void clear() {
        profiles.clear();
    }
}
