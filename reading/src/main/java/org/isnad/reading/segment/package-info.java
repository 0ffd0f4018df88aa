/**
 * Which stretches of a text are claims: every token is outside (cue, source, connective), begins a claim, or goes on with one. A
 * linear-chain model chooses the best sequence for the whole text; its features are word classes, cues and marks, and its weights
 * were learned from annotated reports (Lafferty, McCallum, Pereira 2001: conditional random fields).
 */
package org.isnad.reading.segment;
