/**
 * The words of the domain: reports, claims, chains of sources, and the mentions that they are made of. Immutable records that
 * check what they are given; the JDK only, so that every other module can stand on it. Offsets are UTF-16 code units, half
 * open, into the raw text of a report; days are ISO dates; coordinates are degrees (WGS84).
 */
package org.isnad.model;
