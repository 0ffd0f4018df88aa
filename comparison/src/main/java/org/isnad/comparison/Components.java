package org.isnad.comparison;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Incidents as the connected components of "the same happening". The order of claims and pairs does not matter. Not thread-safe while it
 * is being filled.
 */
public final class Components {
    private final Map<String, String> parent = new HashMap<>();

    /** Adds a claim, alone if it is new. */
    public void add(String claim) {
        parent.putIfAbsent(claim, claim);
    }

    /** Joins two claims that are about the same happening. */
    public void join(String a, String b) {
        add(a);
        add(b);
        String x = find(a);
        String y = find(b);
        if (x.compareTo(y) < 0) {
            parent.put(y, x);
        } else if (!x.equals(y)) {
            parent.put(x, y);
        }
    }

    /** Returns the components by incident id, each with its claims in the order of their ids. */
    public Map<String, List<String>> all() {
        Map<String, List<String>> roots = new TreeMap<>();
        parent.keySet().stream()
                .sorted()
                .forEach(claim -> roots.computeIfAbsent(find(claim), k -> new ArrayList<>())
                        .add(claim));
        Map<String, List<String>> out = new TreeMap<>();
        roots.values().forEach(claims -> out.put(id(claims), List.copyOf(claims)));
        return out;
    }

    /** Returns the id of the incident of these claims: made of the smallest claim id, so that it is the same however they came. */
    public static String id(Collection<String> claims) {
        String first = claims.stream()
                .min(String::compareTo)
                .orElseThrow(() -> new ComparisonException("an incident has at least one claim"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(first.getBytes(StandardCharsets.UTF_8));
            return "incident:" + HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new ComparisonException("this Java has no SHA-256: use another", e);
        }
    }

    /** The root is always the smallest id of its component; paths are halved on the way. */
    private String find(String claim) {
        String at = claim;
        while (!parent.get(at).equals(at)) {
            String next = parent.get(parent.get(at));
            parent.put(at, next);
            at = next;
        }
        return at;
    }
}
