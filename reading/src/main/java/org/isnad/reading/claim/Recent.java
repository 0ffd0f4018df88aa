package org.isnad.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The things that the last claims spoke of, the latest first, at most {@link #MOST}: what a claim may leave out. Mutable; not
 * thread-safe.
 */
final class Recent<T> {
    /** How many things are kept. */
    static final int MOST = 8;

    private final Function<T, String> name;
    private final List<Item<T>> items = new ArrayList<>();

    Recent(Function<T, String> name) {
        this.name = name;
    }

    /**
     * A thing spoken of.
     *
     * @param thing as it was last given
     * @param claim the number of the claim that gave it last
     * @param count how many claims gave it
     * @param order its place among the things of that claim, from 0
     */
    record Item<T>(T thing, int claim, int count, int order) {}

    /** Notes the things of a claim. */
    void add(int claim, List<T> things) {
        List<Item<T>> now = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            T thing = things.get(i);
            int count = 1;
            for (Item<T> item : items) {
                count += name.apply(item.thing()).equals(name.apply(thing)) ? item.count() : 0;
            }
            now.add(new Item<>(thing, claim, count, i));
        }
        for (Item<T> item : items) {
            boolean again = now.stream().anyMatch(n -> name.apply(n.thing()).equals(name.apply(item.thing())));
            if (!again && now.size() < MOST) {
                now.add(item);
            }
        }
        items.clear();
        items.addAll(now);
    }

    /** Returns the things, the latest first. */
    List<Item<T>> items() {
        return List.copyOf(items);
    }
}
