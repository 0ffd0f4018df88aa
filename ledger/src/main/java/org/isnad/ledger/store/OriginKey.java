package org.isnad.ledger.store;

import java.util.Optional;
import org.isnad.arabic.fold.Folder;
import org.isnad.comparison.Origin;
import org.isnad.comparison.Origins;
import org.isnad.comparison.ReportedClaim;

/** The identity of who stands behind a claim, as the comparison counts it; for an outlet's own voice, the outlet. */
final class OriginKey {
    private OriginKey() {}

    /** Returns who stands behind a claim. */
    static Origin of(ReportedClaim reported) {
        return Origins.of(reported).orElseGet(() -> voice(reported));
    }

    private static Origin voice(ReportedClaim reported) {
        return reported.report()
                .outlet()
                .map(name -> new Origin("outlet:" + Folder.foldWord(name), name, Optional.empty()))
                .orElseGet(() -> new Origin(
                        "report:" + reported.report().id(), reported.report().file(), Optional.empty()));
    }
}
