package org.isnad.ledger;

/** What a person decides about a claim. */
public sealed interface Decision {

    /** The claim stands as it is. */
    record Accept() implements Decision {}

    /** The report does not say so. */
    record Reject() implements Decision {}

    /**
     * A field has another value.
     *
     * @param field its name in the JSON of a claim, such as {@code type}; or {@code place} for the name or id of the place where it is
     * @param value the value: a label or text, a day or two days with {@code ..} between, or JSON for lists
     */
    record Correct(String field, String value) implements Decision {}

    /** Returns the state of a claim of which this was the last decision. */
    default ReviewState state() {
        if (this instanceof Accept) {
            return ReviewState.ACCEPTED;
        }
        return this instanceof Reject ? ReviewState.REJECTED : ReviewState.CORRECTED;
    }
}
