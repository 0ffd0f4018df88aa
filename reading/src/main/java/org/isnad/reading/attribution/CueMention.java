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
 * @param others other chains that its phrase can mean, the likelier first: without the outlet spoken to, the object for the subject
 * @param own whether it names only the report's own outlet («مراسلنا»)
 * @param channel the channel that its phrase names
 * @param source the token at which its origin is named, or -1
 * @param reach the token after all that belongs to it
 */
public record CueMention(
        CueKind kind,
        int first,
        int end,
        Optional<Lemma> lemma,
        String rule,
        List<Link> links,
        List<List<Link>> others,
        boolean own,
        Optional<Channel> channel,
        int source,
        int reach) {

    /** Copies the chains. */
    public CueMention {
        links = List.copyOf(links);
        others = others.stream().map(List::copyOf).toList();
    }

    /** Returns the same cue with another chain. */
    CueMention withLinks(List<Link> chain) {
        return new CueMention(kind, first, end, lemma, rule, chain, others, own, channel, source, reach);
    }
}
