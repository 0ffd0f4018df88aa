package org.isnad.ledger;

/**
 * How much is in the ledger.
 *
 * @param location the file or the database
 * @param reports reports that hold
 * @param withdrawn reports that were withdrawn
 * @param claims claims that hold
 * @param incidents incidents that they make
 * @param contradictions pairs of claims that contradict each other, those dismissed included
 * @param reviewed claims that a person accepted, rejected or corrected
 * @param again claims that ask for another look
 * @param entries entries of the journal
 * @param head the hash of the last entry
 */
public record Status(
        String location,
        long reports,
        long withdrawn,
        long claims,
        long incidents,
        long contradictions,
        long reviewed,
        long again,
        long entries,
        String head) {}
