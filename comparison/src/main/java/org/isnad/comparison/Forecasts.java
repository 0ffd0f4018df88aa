package org.isnad.comparison;

import java.util.List;

/** What was foretold, and what came of it. */
public final class Forecasts {
    private Forecasts() {}

    /**
     * Returns the forecasts among the claims, by day of publication, with what settles each.
     *
     * @param claims all claims to look at
     * @param relations their relations; only those that settle a forecast matter
     */
    public static List<Forecast> of(List<ReportedClaim> claims, List<Relation> relations) {
        return List.of();
    }

    /** Returns the record of each source, the one with most forecasts first. */
    public static List<SourceRecord> records(List<Forecast> forecasts) {
        return List.of();
    }
}
