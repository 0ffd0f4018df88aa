package org.isnad.model;

/**
 * What the reader could not do, or did with doubt.
 */
public enum ProblemCode implements Labelled {
    /** No day of publication: relative times stay open. */
    NO_DATE("no-date"),
    /** The day of publication was inferred from the text. */
    INFERRED_DATE("inferred-date"),
    /** Two statements of one day do not agree. */
    DATE_MISMATCH("date-mismatch"),
    /** A day that no calendar has. */
    BAD_DATE("bad-date"),
    /** The bytes were not valid in the encoding found. */
    ENCODING("encoding"),
    /** Half a character. */
    SURROGATE("lone-surrogate"),
    /** Characters that change the direction in which text is shown. */
    DIRECTION("direction-override"),
    /** Text without sentence marks: cut by rule. */
    NO_PUNCTUATION("no-punctuation"),
    /** Only a part was read. */
    TRUNCATED("truncated"),
    /** Little or no Arabic. */
    LANGUAGE("language"),
    /** Nothing was found that a claim could be made of. */
    NO_CLAIMS("no-claims"),
    /** Quotation marks that do not pair. */
    QUOTES("unbalanced-quotes"),
    /** A stage of the reader failed on this report. */
    STAGE("stage-failed");

    private final String label;

    ProblemCode(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
