package org.isnad.model;

/** How a claim is put: affirmed or not, how firmly, and when seen from the time of speaking. */
public record Modality(Polarity polarity, Certainty certainty, Tense tense) {}
