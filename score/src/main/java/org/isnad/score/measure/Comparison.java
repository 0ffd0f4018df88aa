package org.isnad.score.measure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.isnad.score.reference.ReferenceClaim;
import org.isnad.score.reference.ReferenceClaim.Amount;
import org.isnad.score.reference.ReferenceClaim.Named;

/**
 * What of a claim that was read is right by one annotator's view.
 *
 * @param right the fields that are right
 * @param sets what the lists have in common
 */
record Comparison(Set<Field> right, Map<Field, Hits> sets) {
    private static final Pattern MORE = Pattern.compile("أكثر|اكثر|تزيد|يزيد|تجاوز");

    static Comparison of(ReferenceClaim gold, ReferenceClaim read, Names names) {
        Set<Field> right = EnumSet.noneOf(Field.class);
        put(right, Field.ORIGIN, originRight(gold.sources(), read.sources(), names));
        put(right, Field.CHAIN, chainRight(gold.sources(), read.sources(), names));
        put(right, Field.POLARITY, gold.polarity().equals(read.polarity()));
        put(right, Field.CERTAINTY, gold.certainty().equals(read.certainty()));
        put(right, Field.TENSE, gold.tense().equals(read.tense()));
        put(right, Field.TYPE, gold.type().equals(read.type()));
        put(right, Field.TIME, gold.time().equals(read.time()));
        Map<Field, Hits> sets = new EnumMap<>(Field.class);
        sets.put(
                Field.PLACES,
                hits(
                        gold.places(),
                        read.places(),
                        (g, p) -> g.role().equals(p.role()) && names.same(g.name(), p.name())));
        sets.put(Field.QUANTITIES, hits(gold.quantities(), read.quantities(), Comparison::sameAmount));
        sets.put(Field.ACTORS, hits(gold.actors(), read.actors(), (g, p) -> sameActor(g, p, names)));
        sets.forEach((field, hits) -> put(right, field, hits.all()));
        return new Comparison(right, sets);
    }

    private static void put(Set<Field> right, Field field, boolean is) {
        if (is) {
            right.add(field);
        }
    }

    private static boolean originRight(List<String> gold, List<String> read, Names names) {
        if (gold.isEmpty() || read.isEmpty()) {
            return gold.isEmpty() && read.isEmpty();
        }
        return names.same(gold.get(gold.size() - 1), read.get(read.size() - 1));
    }

    private static boolean chainRight(List<String> gold, List<String> read, Names names) {
        boolean right = gold.size() == read.size();
        for (int i = 0; right && i < gold.size(); i++) {
            right = names.same(gold.get(i), read.get(i));
        }
        return right;
    }

    /** The part of an actor is not measured: who does it is. */
    private static boolean sameActor(Named gold, Named read, Names names) {
        return names.same(gold.name(), read.name());
    }

    /** «more than 20» is 21 or 20. */
    private static boolean sameAmount(Amount gold, Amount read) {
        boolean least = gold.min().equals(read.min())
                || gold.min().isPresent()
                        && read.min().isPresent()
                        && MORE.matcher(gold.text()).find()
                        && read.min().get() == gold.min().get() - 1;
        return least && gold.max().equals(read.max());
    }

    /** Pairs members in order, each once. */
    private static <T> Hits hits(List<T> gold, List<T> read, BiPredicate<T, T> equal) {
        List<T> left = new ArrayList<>(read);
        int hit = 0;
        for (T g : gold) {
            for (int k = 0; k < left.size(); k++) {
                if (equal.test(g, left.get(k))) {
                    hit++;
                    left.remove(k);
                    break;
                }
            }
        }
        return new Hits(hit, gold.size(), read.size());
    }
}
