package org.isnad.exchange.graph;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.isnad.exchange.Piece;
import org.isnad.format.JsonOutput;
import org.isnad.knowledge.place.PlaceEntry;
import org.isnad.knowledge.place.PlaceTree;
import org.isnad.ledger.LedgerClaim;
import org.isnad.ledger.LedgerReport;
import org.isnad.model.Actor;
import org.isnad.model.Claim;
import org.isnad.model.Link;
import org.isnad.model.Place;
import org.isnad.model.SourceKind;

/**
 * Entities of FollowTheMoney (followthemoney.tech) as JSON lines: a report is an {@code Article}, a claim an {@code Event} with a {@code
 * Documentation} and a {@code Note}; those who say it and take part are legal entities, and each hop an {@code UnknownLink}.
 */
public final class Ftm extends ClaimFormat {

    @Override
    public String start() {
        return "";
    }

    @Override
    void report(LedgerReport report, String text, Consumer<Piece> taker) {
        Entity article = new Entity(report.id(), "Article");
        article.add("title", report.title())
                .add("publishedAt", report.published().map(LocalDate::toString));
        article.add("language", Optional.of("ara").filter(l -> report.language().equals("ar")));
        article.add("bodyText", text)
                .add("contentHash", report.id().substring(report.id().indexOf(':') + 1));
        article.add("sourceUrl", report.url()).add("publisher", report.outlet());
        article.add("retrievedAt", report.received().toString());
        article.give(taker);
    }

    @Override
    void claim(LedgerClaim held, String text, Consumer<Piece> taker) {
        Claim claim = held.claim();
        Entity event = new Entity(claim.id(), "Event");
        event.add("name", claim.event().type().label());
        claim.event().time().ifPresent(t -> {
            if (t.start().isPresent() && t.start().equals(t.end())) {
                event.add("date", t.start().map(LocalDate::toString));
            }
            event.add("startDate", t.start().map(LocalDate::toString));
            event.add("endDate", t.end().map(LocalDate::toString));
        });
        event.add("summary", claim.text()).add("publisher", held.report().outlet());
        event.add("sourceUrl", held.report().url());
        for (Place place : claim.event().places()) {
            event.add("location", place.name());
            event.add(
                    "country",
                    place.id()
                            .flatMap(PlaceTree.standard()::find)
                            .map(PlaceEntry::country)
                            .filter(c -> !c.isEmpty()));
        }
        for (Actor actor : claim.event().actors()) {
            event.add("involved", entity(actor.id(), actor.name(), "LegalEntity", taker));
        }
        event.give(taker);
        new Entity(claim.id() + "/documentation", "Documentation")
                .add("document", held.report().id())
                .add("entity", claim.id())
                .add("role", "claimed by")
                .give(taker);
        new Entity(claim.id() + "/evidence", "Note")
                .add("description", claim.span().of(text))
                .add("entity", claim.id())
                .give(taker);
        hops(claim, taker);
    }

    /** From the origin to the one nearest to the reader, who stands for the claim. */
    private static void hops(Claim claim, Consumer<Piece> taker) {
        List<Link> links = claim.attribution().links();
        String object = claim.id();
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            String schema = link.kind() == SourceKind.PERSON && link.named() ? "Person" : "LegalEntity";
            String subject = entity(link.id(), link.name(), schema, taker);
            new Entity(claim.id() + "/hop/" + i, "UnknownLink")
                    .add("subject", subject)
                    .add("object", object)
                    .add("role", i == 0 ? "says" : "is cited by")
                    .give(taker);
            object = subject;
        }
    }

    private static String entity(Optional<String> known, String name, String schema, Consumer<Piece> taker) {
        String id = known.orElse("name:" + name.strip().replaceAll("\\s+", "-"));
        new Entity(id, schema).add("name", name).give(taker);
        return JsonOutput.clean(id);
    }

    /** One entity under construction. */
    private static final class Entity {
        private final ObjectNode node = JsonNodeFactory.instance.objectNode();
        private final ObjectNode properties;
        private final String id;

        Entity(String id, String schema) {
            this.id = JsonOutput.clean(id);
            node.put("id", this.id).put("schema", schema);
            this.properties = node.putObject("properties");
        }

        Entity add(String property, String value) {
            return add(property, Optional.of(value));
        }

        Entity add(String property, Optional<String> value) {
            value.filter(v -> !v.isEmpty()).ifPresent(v -> {
                ArrayNode values = properties.withArray("/" + property);
                values.add(JsonOutput.clean(v));
            });
            return this;
        }

        void give(Consumer<Piece> taker) {
            taker.accept(new Piece(id, node + "\n"));
        }
    }
}
