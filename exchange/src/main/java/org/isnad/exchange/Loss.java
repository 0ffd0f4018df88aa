package org.isnad.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.arabic.table.Tsv;
import org.isnad.model.Claim;
import org.isnad.model.Labelled;

/** What of the ledger a format cannot hold, counted while it is written. Not thread-safe. */
public final class Loss {
    private static final Tsv FIELDS =
            Tsv.resource(Loss.class, "/org/isnad/exchange/table/losses.tsv", "format", "field", "note");

    private final String format;
    private final Map<ClaimField, String> notes = new EnumMap<>(ClaimField.class);
    private final Map<ClaimField, Integer> lost = new EnumMap<>(ClaimField.class);
    private final Map<String, int[]> left = new TreeMap<>();
    private int pieces;
    private int claims;

    /** Counts for a format, by its name in the table of losses. */
    public Loss(String format) {
        this.format = format;
        for (Tsv.Row row : FIELDS.rows()) {
            ClaimField field = Labelled.of(ClaimField.class, row.need("field"));
            if (row.need("format").equals(format) && notes.put(field, row.need("note")) != null) {
                throw row.error("the field is there twice");
            }
        }
    }

    /** Counts a claim that is in the export. */
    public void holds(Claim claim) {
        claims++;
        notes.keySet().stream().filter(f -> f.in(claim)).forEach(f -> lost.merge(f, 1, Integer::sum));
    }

    /** Counts a piece that is in the export. */
    public void holdsPiece() {
        pieces++;
    }

    /** Counts an incident, or a claim alone, that is left out. */
    public void leaves(String reason, int incidents, int ofClaims) {
        int[] counts = left.computeIfAbsent(reason, r -> new int[2]);
        counts[0] += incidents;
        counts[1] += ofClaims;
    }

    /** Returns how many incidents were left out. */
    public int incidentsLeft() {
        return left.values().stream().mapToInt(c -> c[0]).sum();
    }

    /** Returns how many claims were left out. */
    public int claimsLeft() {
        return left.values().stream().mapToInt(c -> c[1]).sum();
    }

    /** Returns how many claims the export holds, in whatever form. */
    public int claims() {
        return claims;
    }

    /** Returns how many pieces the export would hold in full. */
    public int pieces() {
        return pieces;
    }

    /** Returns the report as JSON. */
    public ObjectNode json() {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        out.put("format", format);
        out.putObject("holds").put("pieces", pieces).put("claims", claims);
        ArrayNode reasons = out.putArray("leftOut");
        left.forEach((reason, counts) -> reasons.addObject()
                .put("reason", reason)
                .put("incidents", counts[0])
                .put("claims", counts[1]));
        ArrayNode fields = out.putArray("fieldsLost");
        lost.forEach((field, count) -> fields.addObject()
                .put("field", field.label())
                .put("claims", count)
                .put("why", notes.get(field)));
        return out;
    }
}
