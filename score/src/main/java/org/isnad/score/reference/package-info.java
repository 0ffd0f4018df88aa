/** Reference annotations: reports with the claims that people found in them, as the annotation guide lays them down. */
package org.isnad.score.reference;
