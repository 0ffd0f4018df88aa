package org.isnad.ledger.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.isnad.ledger.LedgerException;

/**
 * The hash that chains the entries of the journal: SHA-256 over seven lines, each ending in a line feed, in UTF-8:
 *
 * <pre>
 * isnad-journal-1
 * the hash of the entry before, 64 zeros for the first
 * the number of the entry
 * its time, such as 2021-03-04T05:06:07.008Z
 * its kind, such as report-received
 * the SHA-256 of its body in UTF-8
 * the SHA-256 of its raw bytes, or - if it has none
 * </pre>
 *
 * Hashes are in lower-case hexadecimal, so the chain can be checked with {@code sha256sum} alone.
 */
final class Chain {
    private Chain() {}

    static String hash(String prev, long seq, String at, String kind, String body, Optional<byte[]> raw) {
        String bytes = raw.map(Chain::sha256).orElse("-");
        String lines = String.join(
                        "\n", "isnad-journal-1", prev, Long.toString(seq), at, kind, sha256(Journal.bytes(body)), bytes)
                + "\n";
        return sha256(Journal.bytes(lines));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new LedgerException("this Java has no SHA-256: use another", e);
        }
    }
}
