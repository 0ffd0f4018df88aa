/**
 * Times: what the text says about when ({@link org.isnad.reading.time.TimeValue}), and, kept apart from it, the days that it means for a
 * report of a given day ({@link org.isnad.reading.time.TimeResolver}).
 */
package org.isnad.reading.time;
