package org.isnad.ledger.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.format.JsonOutput;
import org.isnad.ledger.Decision;
import org.isnad.ledger.store.Projector.Form;
import org.isnad.model.Claim;
import org.isnad.model.Span;

/** Whether a review of an older claim holds for a newer one. */
final class Following {
    /** What a person who accepts or rejects a claim has not looked at. */
    private static final Set<String> NOT_REVIEWED = Set.of("id", "span", "text", "english", "because");

    private Following() {}

    /** Returns the newer claim that shares most with the span of an older one: at least half of the longer of the two. */
    static Optional<Form> nearest(Span old, List<Form> fresh) {
        return fresh.stream()
                .filter(form -> 2 * shared(old, form.claim().span())
                        >= Math.max(old.length(), form.claim().span().length()))
                .max(Comparator.comparingInt(
                                (Form form) -> shared(old, form.claim().span()))
                        .thenComparing(Form::place, Comparator.reverseOrder()));
    }

    private static int shared(Span a, Span b) {
        return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
    }

    /**
     * Returns the newer claim with the corrections of the older one, if what was reviewed stands: each corrected field has the value that was
     * corrected, or the corrected one; and without corrections, every field that a reader of the claim sees is the same.
     *
     * @param read the older claim as it was read
     * @param reviewed the older claim with its corrections
     */
    static Optional<Claim> stands(Claim read, Claim reviewed, Claim fresh, List<Decision.Correct> corrections) {
        if (corrections.isEmpty()) {
            return content(read).equals(content(fresh)) ? Optional.of(fresh) : Optional.empty();
        }
        JsonNode before = Body.parse(JsonOutput.of(read));
        JsonNode after = Body.parse(JsonOutput.of(reviewed));
        Claim out = fresh;
        for (Decision.Correct correction : corrections) {
            String field = Correction.column(correction.field());
            JsonNode value = Body.parse(JsonOutput.of(fresh)).get(field);
            if (!before.get(field).equals(value) && !after.get(field).equals(value)) {
                return Optional.empty();
            }
            out = Correction.apply(out, correction.field(), correction.value());
        }
        return Optional.of(out);
    }

    private static JsonNode content(Claim claim) {
        ObjectNode node = (ObjectNode) Body.parse(JsonOutput.of(claim));
        node.remove(NOT_REVIEWED);
        return node;
    }
}
