/**
 * Who says it: cues, the phrases that name sources, the chain through which a claim has come, carried-over sources, anonymity and
 * its reason, channels.
 */
package org.isnad.reading.attribution;
