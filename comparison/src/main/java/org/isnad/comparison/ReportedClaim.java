package org.isnad.comparison;

import org.isnad.model.Claim;

/**
 * A claim and the report that passes it on.
 *
 * @param report where it stands
 * @param claim what it says
 */
public record ReportedClaim(ReportHead report, Claim claim) {

    /** Returns the id of the claim. */
    public String id() {
        return claim.id();
    }
}
