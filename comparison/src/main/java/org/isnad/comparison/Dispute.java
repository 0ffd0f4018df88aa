package org.isnad.comparison;

/**
 * What a contradiction is about.
 *
 * @param kind in what the two differ
 * @param grade how far they exclude each other
 * @param update whether a later count or a change of things explains it
 */
public record Dispute(DisputeKind kind, DisputeGrade grade, boolean update) {}
