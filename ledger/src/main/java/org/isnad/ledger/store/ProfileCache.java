package org.isnad.ledger.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongFunction;
import org.isnad.comparison.Profile;

/**
 * Profiles of claims by the number of their row, which never changes what it says: the ones used last are kept. Used by one thread at a time,
 * under the lock of the ledger's writer.
 */
public final class ProfileCache {
    private static final int MOST = 20_000;

    private final Map<Long, Profile> profiles = new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Profile> eldest) {
            return size() > MOST;
        }
    };

    /** Returns a profile, made if it is not there. */
    Profile get(long num, LongFunction<Profile> maker) {
        Profile known = profiles.get(num);
        if (known == null) {
            known = maker.apply(num);
            profiles.put(num, known);
        }
        return known;
    }

    /** Forgets everything: after a transaction that failed, numbers may come to mean something else. */
    public void clear() {
        profiles.clear();
    }
}
