/** The measures: when two claims match, and which of their fields are right. */
package org.isnad.score.measure;
