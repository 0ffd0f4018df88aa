package org.isnad.ledger.store;

import java.util.List;
import org.isnad.format.JsonInput;
import org.isnad.format.JsonOutput;
import org.isnad.model.Claim;

/**
 * A claim as its row holds it: its JSON in two parts, since the reasons are half of it and the comparison does not look at them.
 *
 * @param json all fields but the reasons, an object
 * @param because the reasons, a list
 */
record Stored(String json, String because) {
    private static final String FIELD = ",\"because\":";

    /** Cuts the JSON of a claim. The field's name with its quotation marks cannot stand inside a value, where they are escaped. */
    static Stored of(Claim claim) {
        String all = JsonOutput.of(claim);
        int at = all.indexOf(FIELD);
        return new Stored(all.substring(0, at) + "}", all.substring(at + FIELD.length(), all.length() - 1));
    }

    /** Returns the claim. */
    Claim claim() {
        return JsonInput.claim(json.substring(0, json.length() - 1) + FIELD + because + "}");
    }

    /** Returns the claim of a row without its reasons. */
    static Claim bare(String json) {
        return new Stored(json, "[]").claim();
    }

    /** Returns a claim without its reasons. */
    static Claim bare(Claim claim) {
        return new Claim(
                claim.id(),
                claim.span(),
                claim.text(),
                claim.attribution(),
                claim.modality(),
                claim.event(),
                claim.minor(),
                claim.english(),
                List.of());
    }
}
