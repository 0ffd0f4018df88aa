package org.isnad.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Compares all claims of a set at once: what a ledger comes to report by report.
 *
 * @param incidents every claim stands in exactly one, alone if need be
 * @param relations all of them, each once
 */
public record Comparison(List<Incident> incidents, List<Relation> relations) {
    /** Copies the lists. */
    public Comparison {
        incidents = List.copyOf(incidents);
        relations = List.copyOf(relations);
    }

    /** Compares the claims; the order does not matter. */
    public static Comparison of(List<ReportedClaim> claims) {
        Map<String, Profile> profiles = new TreeMap<>();
        claims.forEach(claim -> profiles.put(claim.id(), Profile.of(claim)));
        Components components = new Components();
        profiles.keySet().forEach(components::add);
        Map<String, Relation> relations = new TreeMap<>();
        Map<String, List<Profile>> shelves = new HashMap<>();
        for (Profile profile : profiles.values()) {
            Set<String> met = new HashSet<>();
            for (String key : CandidateKeys.of(profile)) {
                List<Profile> shelf = shelves.computeIfAbsent(key, k -> new ArrayList<>());
                for (Profile other : shelf) {
                    if (met.add(other.id())) {
                        Verdict verdict = Judge.judge(profile, other);
                        verdict.same().ifPresent(why -> components.join(profile.id(), other.id()));
                        verdict.relations().forEach(r -> relations.put(r.id(), r));
                    }
                }
                // Profiles come by id, so the shelf keeps those with the smallest.
                if (shelf.size() < CandidateKeys.LIMIT) {
                    shelf.add(profile);
                }
            }
        }
        return new Comparison(describe(components, profiles, relations), List.copyOf(relations.values()));
    }

    private static List<Incident> describe(
            Components components, Map<String, Profile> profiles, Map<String, Relation> relations) {
        Map<String, List<Relation>> touching = new HashMap<>();
        for (Relation relation : relations.values()) {
            touching.computeIfAbsent(relation.a().claim(), k -> new ArrayList<>())
                    .add(relation);
            touching.computeIfAbsent(relation.b().claim(), k -> new ArrayList<>())
                    .add(relation);
        }
        List<Incident> out = new ArrayList<>();
        for (List<String> ids : components.all().values()) {
            Map<String, Relation> own = new TreeMap<>();
            ids.forEach(id -> touching.getOrDefault(id, List.of()).forEach(r -> own.put(r.id(), r)));
            out.add(Incidents.describe(
                    ids.stream().map(id -> profiles.get(id).reported()).toList(), List.copyOf(own.values())));
        }
        return out;
    }
}
