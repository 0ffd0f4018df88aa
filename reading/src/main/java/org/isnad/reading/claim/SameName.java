package org.isnad.reading.claim;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.arabic.fold.Folder;

/** Whether two names in one claim are of one thing: all words of the shorter stand in the longer, articles apart. Pure. */
final class SameName {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> GENERIC = Set.of(
            "مدينه", "محافظه", "بلده", "قريه", "حي", "منطقه", "ريف", "تنظيم", "عناصر", "جماعه", "حركه", "قوات", "في",
            "من");

    private SameName() {}

    static boolean same(String a, String b) {
        Set<String> left = words(a);
        Set<String> right = words(b);
        return !left.isEmpty() && !right.isEmpty() && (left.containsAll(right) || right.containsAll(left));
    }

    private static Set<String> words(String name) {
        Set<String> all = new HashSet<>();
        Arrays.stream(BETWEEN.split(Folder.foldWord(name)))
                .filter(w -> !w.isEmpty())
                .map(SameName::bare)
                .forEach(all::add);
        Set<String> core = new HashSet<>(all);
        core.removeAll(GENERIC);
        return core.isEmpty() ? all : core;
    }

    private static String bare(String word) {
        return word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
    }
}
