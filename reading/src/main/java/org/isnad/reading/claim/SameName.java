package org.isnad.reading.claim;

import java.util.HashSet;
import java.util.Set;
import org.isnad.arabic.fold.Folder;

/** Whether two names in one claim are of one thing: all words of the shorter stand in the longer, articles apart. Pure. */
final class SameName {
    private static final Set<String> GENERIC = Set.of(
            "مدينه", "محافظه", "بلده", "قريه", "حي", "منطقه", "ريف", "تنظيم", "عناصر", "جماعه", "حركه", "قوات", "في",
            "من");

    private SameName() {}

    static boolean same(String a, String b) {
        return same(words(a), words(b));
    }

    /** As {@link #same(String, String)}, of the {@link #words} of both names. */
    static boolean same(Set<String> a, Set<String> b) {
        return !a.isEmpty() && !b.isEmpty() && (a.containsAll(b) || b.containsAll(a));
    }

    /** Returns the folded words of a name that tell it from others; its generic words if it has no other. */
    static Set<String> words(String name) {
        String folded = Folder.foldWord(name);
        Set<String> all = new HashSet<>();
        Set<String> core = new HashSet<>();
        int from = -1;
        for (int i = 0; i <= folded.length(); i++) {
            boolean inside = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i));
            if (inside && from < 0) {
                from = i;
            } else if (!inside && from >= 0) {
                String word = bare(folded.substring(from, i));
                all.add(word);
                if (!GENERIC.contains(word)) {
                    core.add(word);
                }
                from = -1;
            }
        }
        return core.isEmpty() ? all : core;
    }

    private static String bare(String word) {
        return word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
    }
}
