package org.isnad.model;

/**
 * A point on the earth, WGS84.
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
public record Coordinates(double latitude, double longitude) {

    /** Checks the ranges. */
    public Coordinates {
        if (!(latitude >= -90 && latitude <= 90 && longitude >= -180 && longitude <= 180)) {
            throw new ModelException("(%s, %s) is no point on the earth".formatted(latitude, longitude));
        }
    }
}
