package org.isnad.ledger;

import java.time.Instant;
import java.util.Optional;

/**
 * An entry of the journal, as it is stored.
 *
 * @param seq its number; the first is 1, and none is left out
 * @param at when, UTC, to the millisecond
 * @param kind what it records
 * @param body the record, JSON
 * @param raw the bytes of a report, for the entry that received it; not copied, so nobody may change them
 * @param prev the hash of the entry before, 64 zeros for the first
 * @param hash the hash of this entry, SHA-256 in hexadecimal
 */
public record Entry(
        long seq, Instant at, EntryKind kind, String body, Optional<byte[]> raw, String prev, String hash) {}
