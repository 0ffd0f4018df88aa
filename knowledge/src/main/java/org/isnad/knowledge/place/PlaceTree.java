package org.isnad.knowledge.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.arabic.fold.Folder;
import org.isnad.arabic.table.Tsv;

/**
 * Which place lies in which. Read from the gazetteer's files on first use; immutable and thread-safe.
 */
public final class PlaceTree {
    /** The files that hold places, in the order in which a name that several have is given to one of them. */
    static final List<String> FILES =
            List.of("capitals", "towns", "admin", "countries", "regions", "landmarks", "neighbourhoods", "geonames");

    private final Map<String, PlaceEntry> entries = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private PlaceTree() {
        for (String file : FILES) {
            String path = "/org/isnad/knowledge/places/" + file + ".tsv";
            for (Tsv.Row row : Tsv.resource(PlaceTree.class, path).rows()) {
                add(PlaceEntry.of(PlaceEntry.COLUMNS.stream().map(row::get).toArray(String[]::new)));
            }
        }
    }

    private static final class Holder {
        static final PlaceTree STANDARD = new PlaceTree();
    }

    /** Returns the tree of this build. */
    public static PlaceTree standard() {
        return Holder.STANDARD;
    }

    private void add(PlaceEntry entry) {
        entries.put(entry.id(), entry);
        for (String name : entry.names()) {
            names.putIfAbsent(Folder.foldWord(name.startsWith("~") ? name.substring(1) : name), entry.id());
        }
    }

    /** Finds a place by its id. */
    public Optional<PlaceEntry> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** Finds the id of the place that most likely has this name, in whatever spelling. */
    public Optional<String> named(String name) {
        return Optional.ofNullable(names.get(Folder.foldWord(name)));
    }

    /** Returns a place and all that it lies in, from the inside out; a place that is not known stands alone. */
    public List<String> ancestors(String id) {
        List<String> out = new ArrayList<>();
        for (String at = id; !at.isEmpty() && !out.contains(at); ) {
            out.add(at);
            PlaceEntry entry = entries.get(at);
            at = entry == null ? "" : entry.parent().isEmpty() ? country(entry) : entry.parent();
        }
        return out;
    }

    private static String country(PlaceEntry entry) {
        return entry.kind() == PlaceKind.COUNTRY ? "" : entry.country();
    }
}
