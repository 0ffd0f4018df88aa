package org.isnad.comparison;

import java.util.List;
import java.util.Optional;

/** Describes what the sources make of a happening together. */
public final class Incidents {
    private Incidents() {}

    /**
     * Describes an incident.
     *
     * @param members all its claims, in any order, at least one
     * @param relations those that touch one of them; a contradiction that a person has dismissed is left out by the caller
     */
    public static Incident describe(List<ReportedClaim> members, List<Relation> relations) {
        return new Incident(
                Components.id(members.stream().map(ReportedClaim::id).toList()),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                members,
                List.of(),
                List.of(),
                List.of(),
                relations,
                new Grade(AirwarsGrade.WEAK, 6, "grade:none", ""));
    }
}
