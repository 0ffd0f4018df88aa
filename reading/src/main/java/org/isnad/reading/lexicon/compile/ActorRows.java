package org.isnad.reading.lexicon.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.isnad.arabic.table.Tsv;
import org.isnad.knowledge.KnowledgeException;
import org.isnad.knowledge.actor.ActorEntry;
import org.isnad.reading.lexicon.Domain;

/** The registry of actors, with titles, given names and collective actors. */
final class ActorRows {
    private ActorRows() {}

    static void add(Collector all, Path folder) throws IOException {
        for (Tsv file : DataFiles.folder(folder)) {
            List<String> columns = file.columns();
            for (Tsv.Row row : file.rows()) {
                if (columns.contains("title")) {
                    plain(all, file, row, "title", Domain.TITLE);
                } else if (columns.contains("name")) {
                    name(all, file, row);
                } else if (columns.contains("id")) {
                    actor(all, row);
                } else {
                    plain(all, file, row, "names", Domain.COLLECTIVE);
                }
            }
        }
    }

    private static void actor(Collector all, Tsv.Row row) {
        List<String> cells = ActorEntry.COLUMNS.stream().map(row::get).toList();
        ActorEntry actor;
        try {
            actor = ActorEntry.of(cells.toArray(String[]::new));
        } catch (KnowledgeException e) {
            throw row.error(e.getMessage());
        }
        if (!all.first("actor", actor.id())) {
            throw row.error("the id %s is given twice".formatted(actor.id()));
        }
        int id = all.actor(cells);
        actor.names().forEach(name -> all.phrase(name, Domain.ACTOR, id));
        actor.shortForms().forEach(name -> all.phrase(name, Domain.SHORT_ACTOR, id));
    }

    private static void plain(Collector all, Tsv file, Tsv.Row row, String column, Domain domain) {
        for (String phrase : row.list(column)) {
            int id = all.plain(List.of(DataFiles.topic(file) + ":" + phrase, row.get("kind"), row.get("english")));
            all.phrase(phrase, domain, id);
        }
    }

    private static void name(Collector all, Tsv file, Tsv.Row row) {
        String name = row.need("name");
        boolean weak = name.startsWith("~");
        String bare = weak ? name.substring(1) : name;
        int id = all.plain(List.of(DataFiles.topic(file) + ":" + bare, row.get("kind")));
        all.phrase(bare, weak ? Domain.WEAK_PERSON_NAME : Domain.PERSON_NAME, id);
    }
}
