package org.isnad.ledger;

import org.isnad.model.Labelled;

/** What a journal entry records. */
public enum EntryKind implements Labelled {
    /** A report came: its raw bytes, its text, what is known of it. */
    RECEIVED("report-received"),
    /** A reader read its claims. */
    READ("claims-read"),
    /** A person reviewed a claim. */
    REVIEWED("claim-reviewed"),
    /** A person withdrew a report. */
    WITHDRAWN("report-withdrawn"),
    /** A person took a report back in. */
    RESTORED("report-restored"),
    /** A person dismissed a contradiction. */
    DISMISSED("contradiction-dismissed");

    private final String label;

    EntryKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
