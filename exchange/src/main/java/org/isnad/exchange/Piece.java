package org.isnad.exchange;

/**
 * A part of an export that can change on its own: a row, a feature, an entity.
 *
 * @param id its identity in the export
 * @param text how it is written, without what stands between two of them
 */
public record Piece(String id, String text) {}
