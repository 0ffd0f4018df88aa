package org.isnad.reading.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.model.EventType;
import org.isnad.model.Labelled;
import org.isnad.reading.learn.Atoms;
import org.isnad.reading.learn.Features;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.text.ReportText;
import org.isnad.reading.text.TokenAtoms;
import org.isnad.reading.text.Words;

/**
 * What stands around a clause and what kind of parties it names: the claim before, what the headline and the whole report are about. A
 * clause such as «it will happen today» takes its type from there. Not thread-safe: one for each text.
 */
final class ContextFeatures {
    private static final int TOPICS = 2;
    private static final int REACH = 24;

    private enum Template {
        PREVIOUS,
        PREVIOUS_EVENT,
        PREVIOUS_VERB,
        HEADLINE,
        HEADLINE_EVENT,
        TOPIC,
        TOPIC_EVENT,
        PARTY,
        PARTY_VERB
    }

    private final ReportText text;
    private final Words words;
    private final TokenAtoms at;
    private final Atoms atoms;
    private final long[] t;
    private final List<EventType> headline = new ArrayList<>();
    private final List<EventType> topics;

    ContextFeatures(ReportText text, TokenAtoms at, Atoms atoms) {
        this.text = text;
        this.words = text.words();
        this.at = at;
        this.atoms = atoms;
        this.t = Arrays.stream(Template.values())
                .mapToLong(v -> atoms.of(v.name()))
                .toArray();
        int[] counts = new int[EventType.values().length];
        for (int i = 0; i < text.tokens().size(); i++) {
            int token = i;
            type(i).ifPresent(type -> {
                counts[type.ordinal()]++;
                if (token < text.bodyFirst() && !headline.contains(type)) {
                    headline.add(type);
                }
            });
        }
        topics = Arrays.stream(EventType.values())
                .filter(type -> counts[type.ordinal()] > 1)
                .sorted(Comparator.comparingInt((EventType type) -> counts[type.ordinal()])
                        .reversed())
                .limit(TOPICS)
                .toList();
    }

    private long of(Template template) {
        return t[template.ordinal()];
    }

    private Optional<EventType> type(int i) {
        int row = text.phrases().row(Domain.EVENT_PHRASE, i);
        if (row >= 0) {
            return Optional.of(Labelled.of(EventType.class, words.lexicon().row(row)[1]));
        }
        return words.known(i) ? words.lemma(i).type() : Optional.empty();
    }

    /** Adds to a list. */
    void of(Clause clause, Optional<EventType> previous, Features f) {
        String event = clause.event() < 0
                ? "none"
                : words.lemma(clause.event()).type().map(EventType::label).orElse("none");
        long own = atoms.of(event);
        long before = atoms.of(previous.map(EventType::label).orElse("none"));
        f.add(of(Template.PREVIOUS), before);
        f.add(of(Template.PREVIOUS_EVENT), before, own);
        if (clause.verb() >= 0) {
            f.add(of(Template.PREVIOUS_VERB), before, at.stem(clause.verb()));
        }
        for (EventType type : headline) {
            f.add(of(Template.HEADLINE), atoms.of(type.label()));
            f.add(of(Template.HEADLINE_EVENT), atoms.of(type.label()), own);
        }
        for (EventType type : topics) {
            f.add(of(Template.TOPIC), atoms.of(type.label()));
            f.add(of(Template.TOPIC_EVENT), atoms.of(type.label()), own);
        }
        parties(clause, f);
    }

    private void parties(Clause clause, Features f) {
        int stop = Math.min(clause.end(), clause.first() + REACH);
        for (int i = clause.first(); i < stop; i++) {
            String kind = party(i);
            if (kind.isEmpty() || !clause.mask().isMain(i)) {
                continue;
            }
            long party = atoms.of(kind);
            long side = atoms.of(clause.verb() >= 0 && i > clause.verb());
            f.add(of(Template.PARTY), party, side);
            if (clause.verb() >= 0) {
                f.add(of(Template.PARTY_VERB), party, side, at.stem(clause.verb()));
            } else if (clause.event() >= 0) {
                f.add(of(Template.PARTY_VERB), party, at.word(clause.event()));
            }
        }
    }

    private String party(int i) {
        int actor = text.phrases().row(Domain.ACTOR, i);
        if (actor >= 0) {
            return words.lexicon().actor(actor).kind().name();
        }
        int collective = text.phrases().row(Domain.COLLECTIVE, i);
        if (collective >= 0) {
            return words.lexicon().row(collective)[1];
        }
        if (text.phrases().at(Domain.PERSON_NAME, i) >= 0) {
            return "name";
        }
        return text.phrases().at(Domain.PLACE, i) >= 0 ? "place" : "";
    }
}
