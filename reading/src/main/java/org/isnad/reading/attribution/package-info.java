/**
 * Who says it: cues, the phrases that name sources, the chain through which a claim has come, carried-over sources, anonymity and its
 * reason, channels. Rules read what the stretches between claims name; a learned ranking chooses which of them stands behind a
 * claim.
 */
package org.isnad.reading.attribution;
