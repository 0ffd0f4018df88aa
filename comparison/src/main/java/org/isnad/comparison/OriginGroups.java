package org.isnad.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The independent origins of one incident. Reports of which one is a copy of another are one report, so that an unnamed source that ten
 * copies pass on is one origin.
 */
final class OriginGroups {
    private OriginGroups() {}

    /** Returns the origin of each claim; one in the outlet's own voice has none. */
    static Map<ReportedClaim, Origin> of(List<ReportedClaim> ordered) {
        Map<String, String> copies = copies(ordered);
        Map<ReportedClaim, Origin> out = new LinkedHashMap<>();
        for (ReportedClaim claim : ordered) {
            Optional<Origin> origin =
                    Origins.of(claim, copies.get(claim.report().id()));
            origin.ifPresent(o -> out.put(claim, o));
        }
        return out;
    }

    /** The voice that stands for a report: that of the first report of which it is a copy. */
    private static Map<String, String> copies(List<ReportedClaim> ordered) {
        List<ReportHead> first = new ArrayList<>();
        Map<String, String> out = new HashMap<>();
        for (ReportedClaim claim : ordered) {
            ReportHead report = claim.report();
            if (!out.containsKey(report.id())) {
                Optional<ReportHead> original = first.stream()
                        .filter(r -> r.passages().copies(report.passages()))
                        .findFirst();
                out.put(report.id(), Origins.voice(original.orElse(report)));
                first.add(report);
            }
        }
        return out;
    }
}
