package org.isnad.ledger.store;

import java.util.Optional;
import org.isnad.arabic.fold.Folder;
import org.isnad.comparison.Origin;
import org.isnad.comparison.ReportedClaim;
import org.isnad.model.Link;

/** The identity of who stands behind a claim, as the comparison counts it; for an outlet's own voice, the outlet. */
final class OriginKey {
    private OriginKey() {}

    /** Returns who stands behind a claim. */
    static Origin of(ReportedClaim reported) {
        return origin(reported).orElseGet(() -> voice(reported));
    }

    private static Optional<Origin> origin(ReportedClaim reported) {
        return reported.claim().attribution().origin().map(link -> new Origin(key(link), link.name(), link.id()));
    }

    private static String key(Link link) {
        return link.id().orElseGet(() -> "name:" + Folder.foldWord(link.name()));
    }

    private static Origin voice(ReportedClaim reported) {
        return reported.report()
                .outlet()
                .map(name -> new Origin("outlet:" + Folder.foldWord(name), name, Optional.empty()))
                .orElseGet(() -> new Origin(
                        "report:" + reported.report().id(), reported.report().file(), Optional.empty()));
    }
}
