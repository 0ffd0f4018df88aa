package org.isnad.reading.quantity;

/**
 * A row of the tables of this package.
 *
 * @param sign what it is
 * @param rule the id of the row: its file and phrase
 * @param effect what a hedge does; {@link Effect#APPROX} for all others
 * @param min of a vague count the least value
 * @param max of a vague count the greatest value
 * @param unit of a measure or coin the unit
 * @param kind of a measure what it measures
 * @param number of a measure 1 singular, 2 dual, 3 plural; otherwise 0
 */
record Entry(Sign sign, String rule, Effect effect, double min, double max, String unit, String kind, int number) {

    /** Whether this measures time. */
    boolean isTime() {
        return kind.equals("time");
    }
}
