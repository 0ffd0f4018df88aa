package org.isnad.knowledge.actor;

import java.util.List;
import org.isnad.arabic.table.Tsv;
import org.isnad.knowledge.Hierarchy;

/**
 * Who belongs to whom. Read from the registry's files on first use; immutable and thread-safe.
 */
public final class ActorTree extends Hierarchy<ActorEntry> {
    /** The files that hold actors, in the order in which a name that several have is given to one of them. */
    static final List<String> FILES = List.of(
            "states",
            "armies",
            "groups",
            "coalitions",
            "agencies",
            "outlets",
            "bodies",
            "rights",
            "politics",
            "persons");

    private ActorTree() {
        for (String file : FILES) {
            String path = "/org/isnad/knowledge/actors/" + file + ".tsv";
            for (Tsv.Row row : Tsv.resource(ActorTree.class, path).rows()) {
                ActorEntry entry =
                        ActorEntry.of(ActorEntry.COLUMNS.stream().map(row::get).toArray(String[]::new));
                put(entry.id(), entry, entry.names());
            }
        }
    }

    private static final class Holder {
        static final ActorTree STANDARD = new ActorTree();
    }

    /** Returns the tree of this build. */
    public static ActorTree standard() {
        return Holder.STANDARD;
    }

    @Override
    protected String parent(ActorEntry entry) {
        return entry.parent();
    }
}
