package org.isnad.score.measure;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * When two names are one: compared without diacritics, articles and inflectional endings, the shorter one's words (generic ones such as
 * «مدينة» apart) must stand in the longer one, three in four of them, or both names in one group of aliases. Thread-safe.
 */
public final class Names {
    private static final Pattern MARKS =
            Pattern.compile("[\\u064B-\\u0652\\u0670\\u0640\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");
    private static final Pattern PUNCTUATION = Pattern.compile("[«»\"'“”()\\[\\]،,.:؛#/_-]");
    private static final Pattern PREFIX = Pattern.compile("^(?:وال|بال|كال|فال|لل|ال)(?=...)");
    private static final Pattern SUFFIX = Pattern.compile("(?<=...)(?:ون|ين|ان|ات|يه|ه|ي)$");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Set<String> GENERIC = new HashSet<>(
            words(
                    "من في على عن مع مدينة محافظة تنظيم عناصر جماعة حركة وكالة قناة صحيفة موقع دولة بلدة قرية حي قوات منطقة ريف الذي التي"));

    private final List<Set<String>> aliases = new ArrayList<>();

    /** Compares names by groups of aliases, each a list of names of one thing. */
    public Names(List<List<String>> groups) {
        for (List<String> group : groups) {
            Set<String> folded = new HashSet<>();
            group.forEach(name -> folded.add(String.join(" ", words(name))));
            aliases.add(folded);
        }
    }

    static List<String> words(String name) {
        String text = PUNCTUATION
                .matcher(MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                        .replaceAll(""))
                .replaceAll(" ");
        text = text.replaceAll("[أإآٱ]", "ا")
                .replace('ى', 'ي')
                .replace('ة', 'ه')
                .replace('ؤ', 'و')
                .replace('ئ', 'ي');
        List<String> out = new ArrayList<>();
        for (String word : SPACES.split(text.strip())) {
            if (!word.isEmpty()) {
                String bare = PREFIX.matcher(word).replaceFirst("");
                out.add(SUFFIX.matcher(bare).replaceFirst(""));
            }
        }
        return out;
    }

    /** Returns whether two names are the same by their words alone. */
    public static boolean sameName(String a, String b) {
        List<String> left = words(a);
        List<String> right = words(b);
        if (left.isEmpty() || right.isEmpty()) {
            return left.isEmpty() && right.isEmpty();
        }
        Set<String> coreA = core(left);
        Set<String> coreB = core(right);
        int least = Math.min(coreA.size(), coreB.size());
        int most = Math.max(coreA.size(), coreB.size());
        Set<String> common = new HashSet<>(coreA);
        common.retainAll(coreB);
        int shared = common.size();
        return shared > 0 && shared >= 0.75 * least && most <= 3 * least + 4;
    }

    private static Set<String> core(List<String> words) {
        Set<String> core = new HashSet<>(words);
        core.removeAll(GENERIC);
        return core.isEmpty() ? new HashSet<>(words) : core;
    }

    /** Returns whether two names are of one thing. */
    public boolean same(String a, String b) {
        if (sameName(a, b)) {
            return true;
        }
        String left = String.join(" ", words(a));
        String right = String.join(" ", words(b));
        return aliases.stream().anyMatch(group -> group.contains(left) && group.contains(right));
    }
}
