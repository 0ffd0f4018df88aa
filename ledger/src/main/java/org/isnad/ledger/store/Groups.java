package org.isnad.ledger.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.comparison.Components;

/**
 * Keeps up the incidents: the claims that hold now and are joined by "the same happening", directly or through others. An incident is known by
 * the smallest id of its claims, its leader.
 */
final class Groups {
    private final Sql sql;

    Groups(Sql sql) {
        this.sql = sql;
    }

    /** Makes an incident of one claim. */
    void add(String claim) {
        insert(claim, 1);
    }

    /** Joins the incidents of two claims. */
    void join(long a, long b) {
        String x = leader(a);
        String y = leader(b);
        if (x.equals(y)) {
            return;
        }
        String keep = x.compareTo(y) < 0 ? x : y;
        String drop = keep.equals(x) ? y : x;
        sql.run("UPDATE claim SET leader = ? WHERE leader = ? AND " + Rows.IS_NOW, keep, drop);
        sql.run(
                "UPDATE incident SET claims = claims + (SELECT claims FROM incident WHERE leader = ?) WHERE leader = ?",
                drop,
                keep);
        sql.run("DELETE FROM incident WHERE leader = ?", drop);
    }

    private String leader(long num) {
        String[] out = {""};
        sql.rows("SELECT leader FROM claim WHERE num = ?", row -> out[0] = row.getString(1), num);
        return out[0];
    }

    private void insert(String leader, int claims) {
        sql.run(
                "INSERT INTO incident (leader, id, claims) VALUES (?, ?, ?)",
                leader,
                Components.id(List.of(leader)),
                claims);
    }

    /** Makes the incidents that some claims belonged to anew, of what is left of them. */
    void regroup(List<Long> ended) {
        Set<String> leaders = new HashSet<>();
        ended.forEach(num -> leaders.add(leader(num)));
        for (String leader : leaders) {
            sql.run("DELETE FROM incident WHERE leader = ?", leader);
            Map<Long, String> members = members(leader);
            Components components = new Components();
            members.values().forEach(components::add);
            members.keySet()
                    .forEach(num -> partners(num).stream()
                            .filter(members::containsKey)
                            .forEach(other -> components.join(members.get(num), members.get(other))));
            Map<String, Long> nums = new HashMap<>();
            members.forEach((num, id) -> nums.put(id, num));
            for (List<String> claims : components.all().values()) {
                insert(claims.get(0), claims.size());
                claims.forEach(id -> sql.run("UPDATE claim SET leader = ? WHERE num = ?", claims.get(0), nums.get(id)));
            }
        }
    }

    private Map<Long, String> members(String leader) {
        Map<Long, String> out = new HashMap<>();
        sql.rows(
                "SELECT num, id FROM claim WHERE leader = ? AND " + Rows.IS_NOW,
                row -> out.put(row.getLong(1), row.getString(2)),
                leader);
        return out;
    }

    private List<Long> partners(long num) {
        List<Long> out = new ArrayList<>();
        sql.rows("SELECT b FROM pair WHERE a = ? AND same = 1 AND " + Rows.IS_NOW, row -> out.add(row.getLong(1)), num);
        return out;
    }
}
