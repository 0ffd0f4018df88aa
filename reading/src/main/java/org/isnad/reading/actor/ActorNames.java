package org.isnad.reading.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.arabic.table.PhraseHits;
import org.isnad.knowledge.actor.ActorEntry;
import org.isnad.model.Span;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.text.ReportText;

/**
 * The fullest form in which a report names each actor. A short form («التنظيم») stands for the actor only where the report has
 * introduced it before, by a name or by another actor of which it is a short form too: then the last one named.
 */
public final class ActorNames {
    private final ReportText text;
    private final Map<String, String> fullest = new HashMap<>();
    private final Map<String, List<Integer>> mentions = new HashMap<>();

    /** Reads all actors of a report. */
    public ActorNames(ReportText text) {
        this.text = text;
        PhraseHits hits = text.phrases().hits();
        for (int h = 0; h < hits.size(); h++) {
            if (Domain.of(hits.payload(h)) != Domain.ACTOR) {
                continue;
            }
            ActorEntry actor = text.words().lexicon().actor(Domain.row(hits.payload(h)));
            String raw = raw(hits.first(h), hits.end(h), hits.stripped(h));
            fullest.merge(actor.id(), raw, (a, b) -> b.length() > a.length() ? b : a);
            mentions.computeIfAbsent(actor.id(), k -> new ArrayList<>()).add(hits.first(h));
        }
    }

    private String raw(int first, int end, int stripped) {
        int from = text.tokens().text().rawStart(text.tokens().start(first) + stripped);
        String raw = new Span(from, text.tokens().rawEnd(end - 1)).of(text.tokens().text().raw());
        return raw.startsWith("لل") && stripped > 0 ? "ا" + raw : raw;
    }

    /** Returns the actor that is named at a token, by its name or by a short form of one that was introduced before. */
    public Optional<ActorEntry> at(int token) {
        int row = text.phrases().row(Domain.ACTOR, token);
        if (row >= 0) {
            return Optional.of(text.words().lexicon().actor(row));
        }
        PhraseHits hits = text.phrases().hits();
        ActorEntry best = null;
        int last = -1;
        for (int h = 0; h < hits.size(); h++) {
            if (hits.first(h) != token || Domain.of(hits.payload(h)) != Domain.SHORT_ACTOR) {
                continue;
            }
            ActorEntry actor = text.words().lexicon().actor(Domain.row(hits.payload(h)));
            int before = lastBefore(actor.id(), token);
            if (before > last) {
                last = before;
                best = actor;
            }
        }
        return Optional.ofNullable(best);
    }

    private int lastBefore(String id, int token) {
        int last = -1;
        for (int at : mentions.getOrDefault(id, List.of())) {
            if (at < token) {
                last = at;
            }
        }
        return last;
    }

    /** Returns the fullest form of an actor in this report, if it names it. */
    public Optional<String> fullest(String id) {
        return Optional.ofNullable(fullest.get(id));
    }
}
