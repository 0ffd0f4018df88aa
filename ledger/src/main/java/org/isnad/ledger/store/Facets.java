package org.isnad.ledger.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.isnad.arabic.fold.Folder;
import org.isnad.knowledge.place.PlaceTree;
import org.isnad.model.Actor;
import org.isnad.model.Claim;
import org.isnad.model.Link;
import org.isnad.model.Place;
import org.isnad.reading.lexicon.Lexicon;

/** The names by which a claim is found: {@code place:}, {@code actor:} or {@code origin:}, then an identity, or {@code =} and a folded name. */
final class Facets {
    private static final int MOST = 200;

    private Facets() {}

    /** Returns the names of a claim, sorted. */
    static SortedSet<String> of(Claim claim, String originKey) {
        SortedSet<String> out = new TreeSet<>();
        for (Place place : claim.event().places()) {
            place.id().ifPresent(id -> PlaceTree.standard().ancestors(id).forEach(at -> out.add("place:" + at)));
            out.add(name("place", place.name()));
            place.within().ifPresent(within -> out.add(name("place", within)));
        }
        for (Actor actor : claim.event().actors()) {
            actor.id().ifPresent(id -> out.add("actor:" + id));
            out.add(name("actor", actor.name()));
        }
        out.add("origin:" + cut(originKey));
        claim.attribution().origin().ifPresent(link -> origin(link, out));
        return out;
    }

    private static void origin(Link link, Set<String> out) {
        link.id().ifPresent(id -> out.add("origin:" + id));
        out.add(name("origin", link.name()));
        link.affiliation().ifPresent(body -> out.add(name("origin", body)));
    }

    /** Returns the names that stand for what a person asks for: an identity, or a name in any spelling. */
    static List<String> asked(String kind, String value) {
        List<String> out = new ArrayList<>();
        out.add(kind + ":" + cut(value));
        out.add(name(kind, value));
        String folded = Folder.foldWord(value.strip());
        if (kind.equals("place")) {
            Lexicon.standard()
                    .places()
                    .filter(place -> named(folded, place.names(), place.english()))
                    .forEach(place -> out.add("place:" + place.id()));
        } else {
            Lexicon.standard()
                    .actors()
                    .filter(actor -> named(folded, actor.names(), actor.english()))
                    .forEach(actor -> out.add(kind + ":" + actor.id()));
        }
        return out.stream().distinct().toList();
    }

    private static boolean named(String folded, List<String> names, String english) {
        return english.equalsIgnoreCase(folded)
                || names.stream().anyMatch(name -> Folder.foldWord(name).equals(folded));
    }

    private static String name(String kind, String text) {
        return kind + ":=" + cut(Folder.foldWord(text.strip()));
    }

    /** Long names are cut, so that an index can hold them. */
    private static String cut(String text) {
        return text.length() <= MOST ? text : text.substring(0, MOST);
    }
}
