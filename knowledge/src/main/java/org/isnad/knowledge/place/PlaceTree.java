package org.isnad.knowledge.place;

import java.util.List;
import org.isnad.arabic.table.Tsv;
import org.isnad.knowledge.Hierarchy;

/**
 * Which place lies in which. Read from the gazetteer's files on first use; immutable and thread-safe.
 */
public final class PlaceTree extends Hierarchy<PlaceEntry> {
    /** The files that hold places, in the order in which a name that several have is given to one of them. */
    static final List<String> FILES =
            List.of("capitals", "towns", "admin", "countries", "regions", "landmarks", "neighbourhoods", "geonames");

    private PlaceTree() {
        for (String file : FILES) {
            String path = "/org/isnad/knowledge/places/" + file + ".tsv";
            for (Tsv.Row row : Tsv.resource(PlaceTree.class, path).rows()) {
                PlaceEntry entry =
                        PlaceEntry.of(PlaceEntry.COLUMNS.stream().map(row::get).toArray(String[]::new));
                put(
                        entry.id(),
                        entry,
                        entry.names().stream().map(PlaceTree::plain).toList());
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

    /** A weak name is marked in the files. */
    private static String plain(String name) {
        return name.startsWith("~") ? name.substring(1) : name;
    }

    @Override
    protected String parent(PlaceEntry entry) {
        boolean settled = !entry.parent().isEmpty() || entry.kind() == PlaceKind.COUNTRY;
        return settled ? entry.parent() : entry.country();
    }
}
