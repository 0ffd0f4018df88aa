package org.isnad.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.arabic.fold.Folder;

/**
 * Entries by id and by name, each of which may stand inside another. Filled when it is made; after that immutable and thread-safe.
 *
 * @param <E> what stands in it
 */
public abstract class Hierarchy<E> {
    private final Map<String, E> entries = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    /** Begins empty. */
    protected Hierarchy() {}

    /** Takes an entry; a name that an earlier one has stays that one's. */
    protected final void put(String id, E entry, List<String> called) {
        entries.put(id, entry);
        called.forEach(name -> names.putIfAbsent(Folder.foldWord(name), id));
    }

    /** Returns the id of what an entry stands in, or an empty string. */
    protected abstract String parent(E entry);

    /** Finds an entry by its id. */
    public final Optional<E> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** Finds the id of the entry that most likely has this name, in whatever spelling. */
    public final Optional<String> named(String name) {
        return Optional.ofNullable(names.get(Folder.foldWord(name)));
    }

    /** Returns an id and those of all that it stands in, from the inside out; one that is not known stands alone. */
    public final List<String> ancestors(String id) {
        List<String> out = new ArrayList<>();
        for (String at = id; !at.isEmpty() && !out.contains(at); ) {
            out.add(at);
            at = find(at).map(this::parent).orElse("");
        }
        return out;
    }
}
