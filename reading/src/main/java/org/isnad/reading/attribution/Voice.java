package org.isnad.reading.attribution;

import java.util.List;
import java.util.Optional;
import org.isnad.model.Certainty;
import org.isnad.model.Channel;
import org.isnad.model.Link;
import org.isnad.model.Polarity;
import org.isnad.model.Span;
import org.isnad.reading.lexicon.Lemma;

/**
 * Who speaks in a stretch of text, and how the cue puts it.
 *
 * @param chain the links, nearest to the reader first; empty for the outlet's own voice
 * @param cue the words that attribute
 * @param cueSpan where they stand, if they do
 * @param rule the id of the cue's row
 * @param channel the way of the statement
 * @param certainty what the cue makes of what is said
 * @param polarity whether the cue affirms it
 * @param act the speech act, if the claim is that act itself
 * @param saidFirst first token of the stretch in which the day of the statement may stand
 * @param saidEnd the token after it
 */
public record Voice(
        List<Link> chain,
        String cue,
        Optional<Span> cueSpan,
        String rule,
        Optional<Channel> channel,
        Certainty certainty,
        Polarity polarity,
        Optional<Act> act,
        int saidFirst,
        int saidEnd) {

    /** The outlet's own voice. */
    public static final Voice OWN = new Voice(
            List.of(),
            "",
            Optional.empty(),
            "own-voice",
            Optional.empty(),
            Certainty.CERTAIN,
            Polarity.YES,
            Optional.empty(),
            0,
            0);

    /** Copies the chain. */
    public Voice {
        chain = List.copyOf(chain);
    }

    /**
     * A speech act that is the claim.
     *
     * @param lemma the verb or participle
     * @param subjectFirst first token of who acts, or -1 if it is taken over
     * @param subjectEnd the token after it
     * @param addresseeFirst first token of whom it is done to, or -1
     * @param addresseeEnd the token after it
     * @param verb the token of the act's word
     */
    public record Act(
            Lemma lemma, int subjectFirst, int subjectEnd, int addresseeFirst, int addresseeEnd, int verb) {}

    /** Returns the same voice for a claim that goes on after the cue's own: no act, nothing denied, said flatly. */
    public Voice flat() {
        return new Voice(
                chain,
                cue,
                cueSpan,
                rule,
                channel,
                Certainty.CERTAIN,
                Polarity.YES,
                Optional.empty(),
                saidFirst,
                saidEnd);
    }

    /** Returns the voice in which clauses after the first go on: what the cue makes of them holds, a denial included. */
    public Voice flatIfDone() {
        return this;
    }

    /** Returns the same voice with another chain. */
    public Voice withChain(List<Link> links) {
        return new Voice(
                links, cue, cueSpan, rule, channel, certainty, polarity, act, saidFirst, saidEnd);
    }
}
