/**
 * Names of months and weekdays in every usage of the Arabic press, and the Islamic calendar: what a name means, not what a text says
 * with it.
 */
package org.isnad.arabic.calendar;
