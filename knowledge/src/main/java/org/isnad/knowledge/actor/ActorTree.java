package org.isnad.knowledge.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.arabic.fold.Folder;
import org.isnad.arabic.table.Tsv;

/**
 * Who belongs to whom. Read from the registry's files on first use; immutable and thread-safe.
 */
public final class ActorTree {
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

    private final Map<String, ActorEntry> entries = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private ActorTree() {
        for (String file : FILES) {
            String path = "/org/isnad/knowledge/actors/" + file + ".tsv";
            for (Tsv.Row row : Tsv.resource(ActorTree.class, path).rows()) {
                add(ActorEntry.of(ActorEntry.COLUMNS.stream().map(row::get).toArray(String[]::new)));
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

    private void add(ActorEntry entry) {
        entries.put(entry.id(), entry);
        entry.names().forEach(name -> names.putIfAbsent(Folder.foldWord(name), entry.id()));
    }

    /** Finds an actor by its id. */
    public Optional<ActorEntry> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** Finds the id of the actor that most likely has this name, in whatever spelling. */
    public Optional<String> named(String name) {
        return Optional.ofNullable(names.get(Folder.foldWord(name)));
    }

    /** Returns an actor and all that it belongs to, from the inside out; one that is not known stands alone. */
    public List<String> ancestors(String id) {
        List<String> out = new ArrayList<>();
        for (String at = id; !at.isEmpty() && !out.contains(at); ) {
            out.add(at);
            ActorEntry entry = entries.get(at);
            at = entry == null ? "" : entry.parent();
        }
        return out;
    }
}
