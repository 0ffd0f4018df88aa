package org.isnad.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.comparison.Components;
import org.jdbi.v3.core.Handle;

/**
 * Which incident a claim belongs to at a moment. For now that is stored; for earlier moments it is found by walking along the pairs that held
 * then. One object a question.
 */
final class Incidents {
    private final Handle handle;
    private final Moment moment;
    private final Map<Long, String> known = new HashMap<>();

    Incidents(Handle handle, Moment moment) {
        this.handle = handle;
        this.moment = moment;
    }

    /** Returns the id of the incident of a row with the number and the leader of a claim. */
    String of(ResultSet row) throws SQLException {
        return moment.now() ? Components.id(List.of(row.getString("leader"))) : walked(row.getLong("num"));
    }

    /** Returns the id of the incident of a claim by the number of its row. */
    String of(long num) {
        if (!moment.now()) {
            return walked(num);
        }
        String leader = handle.createQuery("SELECT leader FROM claim WHERE num = :num")
                .bind("num", num)
                .mapTo(String.class)
                .one();
        return Components.id(List.of(leader));
    }

    private String walked(long num) {
        if (!known.containsKey(num)) {
            Map<Long, String> members = members(num);
            String id = Components.id(members.values());
            members.keySet().forEach(member -> known.put(member, id));
        }
        return known.get(num);
    }

    /** Returns the claims that one claim is joined with, directly or through others, itself included: the numbers of their rows and their ids. */
    Map<Long, String> members(long start) {
        Map<Long, String> seen = new TreeMap<>();
        Deque<Long> open = new ArrayDeque<>(List.of(start));
        seen.put(start, id(start));
        while (!open.isEmpty()) {
            for (long next : partners(open.remove())) {
                if (!seen.containsKey(next)) {
                    seen.put(next, id(next));
                    open.add(next);
                }
            }
        }
        return seen;
    }

    /** Returns all incidents with the numbers of the rows of their claims: all claims and pairs of the moment are looked at. */
    Map<String, Collection<Long>> all() {
        Components components = new Components();
        Map<Long, String> ids = new TreeMap<>();
        handle.createQuery("SELECT num, id FROM claim c WHERE " + moment.holds("c"))
                .map((row, context) -> ids.put(row.getLong(1), row.getString(2)))
                .forEach(previous -> {});
        ids.values().forEach(components::add);
        handle.createQuery("SELECT a, b FROM pair p WHERE same = 1 AND " + moment.holds("p"))
                .map((row, context) -> List.of(ids.get(row.getLong(1)), ids.get(row.getLong(2))))
                .forEach(pair -> components.join(pair.get(0), pair.get(1)));
        Map<String, Long> nums = new HashMap<>();
        ids.forEach((num, id) -> nums.put(id, num));
        Map<String, Collection<Long>> out = new TreeMap<>();
        components
                .all()
                .forEach((id, claims) ->
                        out.put(id, claims.stream().map(nums::get).sorted().toList()));
        return out;
    }

    private String id(long num) {
        return handle.createQuery("SELECT id FROM claim WHERE num = :num")
                .bind("num", num)
                .mapTo(String.class)
                .one();
    }

    private List<Long> partners(long num) {
        List<Long> out = new ArrayList<>();
        for (String[] ends : new String[][] {{"a", "b"}, {"b", "a"}}) {
            out.addAll(handle.createQuery("SELECT %s FROM pair p WHERE %s = :num AND same = 1 AND %s"
                            .formatted(ends[1], ends[0], moment.holds("p")))
                    .bind("num", num)
                    .mapTo(Long.class)
                    .list());
        }
        return out;
    }
}
