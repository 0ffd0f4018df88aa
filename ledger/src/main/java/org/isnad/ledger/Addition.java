package org.isnad.ledger;

import org.isnad.model.Reading;

/**
 * A report to be taken into the ledger.
 *
 * @param raw the bytes as they came, kept as evidence; not copied, so nobody may change them
 * @param reading what was read of it; its report holds the text that the spans of the claims count in
 * @param reader the version of the reader: numbers with dots, then if wished {@code +} and a build, such as {@code 0.1.0+3fa2}
 * @param provenance where it came from
 */
public record Addition(byte[] raw, Reading reading, String reader, Provenance provenance) {

    /** Checks that the version of the reader can be compared with others. */
    public Addition {
        ReaderVersion.of(reader);
    }
}
