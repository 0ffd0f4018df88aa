package org.isnad.reading.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.fold.Folder;
import org.isnad.model.Link;
import org.isnad.model.SourceKind;

/**
 * The sources that a report introduced, the last sixty of them. Mutable; one for each report, used by one
 * thread.
 */
public final class Discourse {
    private static final int REMEMBERED = 60;

    private final List<Link> introduced = new ArrayList<>();
    private final Map<String, Link> byId = new HashMap<>();

    /** Notes who speaks now. */
    public void speaks(List<Link> chain) {
        chain.forEach(this::introduce);
    }

    private void introduce(Link link) {
        link.id().ifPresent(id -> byId.putIfAbsent(id, link));
        introduced.removeIf(earlier -> earlier.name().equals(link.name()));
        introduced.add(link);
        if (introduced.size() > REMEMBERED) {
            introduced.remove(0);
        }
    }

    /**
     * Returns the fullest mention of the source that a phrase names again, or the link itself if it is new: the same identity, or
     * a shorter form of an earlier name («المسؤول» after «مسؤول عسكري رفيع», a family name after the whole name).
     */
    public Link resolve(Link link) {
        if (link.id().isPresent() && byId.containsKey(link.id().get())) {
            Link earlier = byId.get(link.id().get());
            return words(earlier.name()).size() >= words(link.name()).size() ? earlier : link;
        }
        Set<String> mine = words(link.name());
        if (mine.isEmpty()) {
            return link;
        }
        for (int i = introduced.size() - 1; i >= 0; i--) {
            Link earlier = introduced.get(i);
            if (sameSource(link, mine, earlier)) {
                return earlier;
            }
        }
        return link;
    }

    /**
     * A person is named again by a part of the name or by the title; anything else by words of the name that begin as it begins:
     * «المرصد» is not the man who leads it.
     */
    private static boolean sameSource(Link link, Set<String> mine, Link earlier) {
        boolean title = link.id().isEmpty() && (link.kind() == SourceKind.PERSON || link.kind() == SourceKind.UNNAMED);
        String head = head(link.name());
        boolean person = earlier.kind() == SourceKind.PERSON;
        Set<String> theirs = words(earlier.name());
        boolean all = theirs.size() >= mine.size() && theirs.containsAll(mine);
        if (person && title && !all && earlier.role().isPresent()) {
            Set<String> role = words(earlier.role().get());
            return definite(link)
                    && role.containsAll(mine)
                    && head(earlier.role().get()).equals(head);
        }
        if (!all) {
            return false;
        }
        if (person && earlier.named()) {
            return link.kind() == SourceKind.PERSON
                    || link.kind() == SourceKind.ORGANISATION && link.id().isEmpty();
        }
        boolean sameHead = head(earlier.name()).equals(head);
        return sameHead && (definite(link) || mine.size() == theirs.size());
    }

    private static boolean definite(Link link) {
        return Folder.foldWord(link.name()).startsWith("ال");
    }

    private static String head(String name) {
        for (String word : Folder.foldWord(name).split("[ «»\"()،,'-]+")) {
            if (!word.isEmpty() && !STOP.contains(word)) {
                return word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
            }
        }
        return "";
    }

    private static Set<String> words(String name) {
        Set<String> out = new HashSet<>();
        for (String word : Folder.foldWord(name).split("[ «»\"()،,'-]+")) {
            String bare = word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
            bare = bare.startsWith("وال") && bare.length() > 5 ? bare.substring(3) : bare;
            if (bare.length() > 1 && !STOP.contains(bare)) {
                out.add(bare);
            }
        }
        return out;
    }

    private static final Set<String> STOP =
            Set.of("من", "في", "على", "علي", "عن", "مع", "الى", "الي", "باسم", "وكاله", "صحيفه", "قناه", "موقع");
}
