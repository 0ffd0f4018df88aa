package org.isnad.exchange.row;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.arabic.fold.Folder;
import org.isnad.arabic.table.Tsv;
import org.isnad.exchange.table.Tables;
import org.isnad.knowledge.actor.ActorEntry;
import org.isnad.knowledge.actor.ActorTree;
import org.isnad.model.Actor;

/**
 * One side of an incident with its codes.
 *
 * @param name the English name of the registry, else the name of the report
 * @param raw the name of the report
 * @param id the identity in the registry, if known
 * @param inter ACLED's code of the kind of actor, 1 to 8
 * @param sector PLOVER's sector; empty if not known
 * @param country ISO 3166 alpha-2 in lower case; empty if not known
 */
record Party(String name, String raw, Optional<String> id, int inter, String sector, String country) {
    static final int STATE = 1;
    static final int CIVILIANS = 7;
    static final int OTHER = 8;

    static Party of(Actor actor) {
        Optional<ActorEntry> entry = actor.id().flatMap(ActorTree.standard()::find);
        return entry.map(e -> known(actor, e)).orElseGet(() -> word(actor));
    }

    private static Party known(Actor actor, ActorEntry entry) {
        String kind = entry.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Party(
                entry.english().isEmpty() ? actor.name() : entry.english(),
                actor.name(),
                actor.id(),
                Integer.parseInt(Tables.ACTORS.need(kind, "inter")),
                Tables.ACTORS.need(kind, "sector"),
                entry.country());
    }

    private static Party word(Actor actor) {
        String folded = Folder.foldWord(actor.name());
        for (Map.Entry<String, Tsv.Row> row : Tables.WORDS.rows().entrySet()) {
            if (folded.contains(Folder.foldWord(row.getKey()))) {
                return new Party(
                        actor.name(),
                        actor.name(),
                        actor.id(),
                        Integer.parseInt(row.getValue().need("inter")),
                        row.getValue().get("sector"),
                        "");
            }
        }
        return new Party(actor.name(), actor.name(), actor.id(), OTHER, "", "");
    }

    /** A state's forces outside their own country are external to it. */
    int inter(String where) {
        return inter == STATE && !where.isEmpty() && !country.isEmpty() && !country.equals(where) ? OTHER : inter;
    }

    boolean civilian() {
        return inter == CIVILIANS;
    }
}
