package org.isnad.ledger.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.ledger.ClaimFilter;
import org.isnad.model.EventType;
import org.jdbi.v3.core.statement.SqlStatement;

/** The conditions of a filter on claims: SQL and the values for its parameters. The table of claims is called {@code c}. */
final class Where {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, List<String>> lists = new LinkedHashMap<>();

    private Where() {}

    /** Returns the conditions of a filter at a moment. */
    static Where of(ClaimFilter filter, Moment moment) {
        Where out = new Where();
        out.conditions.add(moment.holds("c"));
        filter.from().ifPresent(day -> out.value("c.last_day >= :from", "from", day.toEpochDay()));
        filter.to().ifPresent(day -> out.value("c.first_day <= :to", "to", day.toEpochDay()));
        filter.polarity().ifPresent(p -> out.value("c.polarity = :polarity", "polarity", p.label()));
        filter.certainty().ifPresent(p -> out.value("c.certainty = :certainty", "certainty", p.label()));
        filter.tense().ifPresent(p -> out.value("c.tense = :tense", "tense", p.label()));
        filter.review().ifPresent(p -> out.value("c.review = :review", "review", p.label()));
        filter.report()
                .ifPresent(id -> out.value(
                        "c.report IN (SELECT num FROM report WHERE substr(id, 1, length(:report)) = :report)",
                        "report",
                        id));
        if (!filter.types().isEmpty()) {
            out.list(
                    "c.type IN (<types>)",
                    "types",
                    filter.types().stream().map(EventType::label).sorted().toList());
        }
        filter.place().ifPresent(name -> out.facet("place", name));
        filter.actor().ifPresent(name -> out.facet("actor", name));
        filter.origin().ifPresent(name -> out.facet("origin", name));
        return out;
    }

    private void value(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    private void list(String condition, String name, List<String> members) {
        conditions.add(condition);
        lists.put(name, members);
    }

    private void facet(String kind, String value) {
        String list = kind + "s";
        list("c.num IN (SELECT claim FROM facet WHERE name IN (<" + list + ">))", list, Facets.asked(kind, value));
    }

    /** Returns the conditions, joined. */
    String sql() {
        return conditions.stream().collect(Collectors.joining(" AND "));
    }

    /** Gives a statement the values. */
    <T extends SqlStatement<T>> T bind(T statement) {
        values.forEach(statement::bind);
        lists.forEach(statement::bindList);
        return statement;
    }
}
