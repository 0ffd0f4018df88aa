package org.isnad.reading.attribution;

import java.util.List;
import java.util.Optional;
import org.isnad.model.Channel;
import org.isnad.model.Link;
import org.isnad.reading.lexicon.Lemma;

/**
 * A cue with the sources that it names.
 *
 * @param kind what kind of word it is
 * @param first its first token
 * @param end the token after its last
 * @param lemma its lemma, unless it is a phrase
 * @param rule the id of its lexicon row
 * @param links the chain that its phrase names, the nearest to the reader first; empty if it names nobody («مضيفا»)
 * @param channel the channel that its phrase names
 * @param reach the token after all that belongs to it
 */
public record CueMention(
        CueKind kind,
        int first,
        int end,
        Optional<Lemma> lemma,
        String rule,
        List<Link> links,
        Optional<Channel> channel,
        int reach) {

    /** Copies the chain. */
    public CueMention {
        links = List.copyOf(links);
    }

    /** Returns the same cue with another chain. */
    CueMention withLinks(List<Link> chain) {
        return new CueMention(kind, first, end, lemma, rule, chain, channel, reach);
    }
}
