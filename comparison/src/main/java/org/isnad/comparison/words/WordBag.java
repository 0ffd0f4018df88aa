package org.isnad.comparison.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.arabic.fold.Folder;

/**
 * The words of a text as skeletons with their rarity. Immutable.
 */
public final class WordBag {
    /** Below this rarity a word is on every page and says nothing about which happening is meant. */
    private static final float COMMON = 0.75f;

    private final String[] skeletons;
    private final float[] rarity;
    private final float sum;
    private final Set<Theme> themes;

    private WordBag(Map<String, Float> words, Set<Theme> themes) {
        this.skeletons = words.keySet().toArray(String[]::new);
        this.rarity = new float[skeletons.length];
        float total = 0;
        for (int i = 0; i < skeletons.length; i++) {
            rarity[i] = words.get(skeletons[i]);
            total += rarity[i];
        }
        this.sum = total;
        this.themes = Collections.unmodifiableSet(themes);
    }

    /** Returns the words of a raw text; linear in its length. */
    public static WordBag of(String text) {
        Map<String, Float> words = new TreeMap<>();
        Set<Theme> themes = EnumSet.noneOf(Theme.class);
        String folded = Folder.foldWord(text);
        int start = -1;
        String before = "";
        for (int i = 0; i <= folded.length(); i++) {
            boolean letter = i < folded.length() && Folder.isLetter(folded.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                before = add(words, themes, before, folded.substring(start, i));
                start = -1;
            }
        }
        return new WordBag(words, themes);
    }

    /** Returns the words that another bag does not have, with the themes of all. */
    public WordBag without(WordBag other) {
        Map<String, Float> words = new TreeMap<>();
        for (int i = 0; i < skeletons.length; i++) {
            if (!other.has(skeletons[i])) {
                words.put(skeletons[i], rarity[i]);
            }
        }
        return new WordBag(words, themes);
    }

    /** Adds a word and returns its stem. */
    private static String add(Map<String, Float> words, Set<Theme> themes, String before, String word) {
        if (word.length() < 2) {
            return "";
        }
        String stem = Skeleton.stem(word);
        themes.addAll(Theme.ofStem(stem));
        themes.addAll(Theme.ofStem(before + " " + stem));
        String skeleton = Skeleton.of(word);
        float rarity = Rarity.of(skeleton);
        if (rarity >= COMMON) {
            words.put(skeleton, rarity);
        }
        return stem;
    }

    /** Returns what the text speaks of, by its words. */
    public Set<Theme> themes() {
        return themes;
    }

    /** Returns the number of different words. */
    public int size() {
        return skeletons.length;
    }

    /** Returns the sum of the rarity of all words. */
    public float sum() {
        return sum;
    }

    /** Returns the sum of the rarity of the words that both have. */
    public float common(WordBag other) {
        float total = 0;
        int i = 0;
        int j = 0;
        while (i < skeletons.length && j < other.skeletons.length) {
            int order = skeletons[i].compareTo(other.skeletons[j]);
            if (order == 0) {
                total += rarity[i];
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return total;
    }

    /** Returns the words that both have, the rarest first, for people. */
    public List<String> shared(WordBag other) {
        List<String> out = new ArrayList<>();
        for (String word : skeletons) {
            if (Arrays.binarySearch(other.skeletons, word) >= 0) {
                out.add(word);
            }
        }
        out.sort((a, b) -> Float.compare(Rarity.of(b), Rarity.of(a)));
        return out;
    }

    /** Returns the rarest words, at most so many; of equal ones the first in the alphabet. */
    public List<String> rarest(int most) {
        return Arrays.stream(skeletons)
                .sorted(Comparator.comparingDouble((String word) -> -Rarity.of(word))
                        .thenComparing(word -> word))
                .limit(most)
                .toList();
    }

    /** Returns whether a word with this skeleton is there. */
    public boolean has(String skeleton) {
        return Arrays.binarySearch(skeletons, skeleton) >= 0;
    }
}
