package org.isnad.comparison;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.comparison.words.Theme;

/**
 * Cheap keys of a claim: only claims that share one are ever compared.
 *
 * <p>A key is made of a theme (read off type and words, so that a wrong type does not hide a claim), the widest division below the state that
 * a place of the claim lies in, and a pair of days; two days that follow each other always share a pair. Rare words, names left out, and
 * counts make keys with the days alone, so that a claim is found whose place or theme was not read. The claims of one report share a key.
 * Themes that bear on one another across types (talks and agreements, a fight and its dead) are in each other's keys because a claim
 * usually speaks of both.
 *
 * <p>How they stay small: a key never spans more than two days of one theme in one division, never a whole state, and never "no place". What
 * is left is a city on a day of which everybody writes; see {@link #LIMIT}.
 */
public final class CandidateKeys {
    /**
     * The most claims of one key that a claim is compared with. A key with more is compared with those of the smallest ids only: ids are
     * hashes, so that is a fixed random sample of the key, which does not depend on the order in which claims came. It bounds the work for a
     * claim at this many comparisons a key; through the sample the claims of one happening are still joined to each other.
     */
    public static final int LIMIT = 256;

    private static final int MOST_THEMES = 4;
    private static final int MOST_DIVISIONS = 2;
    private static final int MOST_WORDS = 4;
    private static final int MOST_WORDS_WITHOUT_PLACE = 6;
    private static final int MOST_COUNTS = 2;
    private static final int LEAST_COUNT = 3;

    private CandidateKeys() {}

    /** Returns the keys, sorted, without repeats: at most 30, of some tens of characters. */
    public static List<String> of(ReportedClaim claim) {
        return of(Profile.of(claim));
    }

    /** Returns the keys of a claim whose profile was made before. */
    public static List<String> of(Profile profile) {
        Set<String> out = new TreeSet<>();
        out.add("report|" + profile.reported().report().id());
        List<String> divisions = profile.where().divisions(MOST_DIVISIONS);
        int words = divisions.isEmpty() ? MOST_WORDS_WITHOUT_PLACE : MOST_WORDS;
        for (long pair : pairs(profile.when())) {
            for (Theme theme : first(profile.themes())) {
                divisions.forEach(place -> out.add(theme.ordinal() + "|" + place + "|" + pair));
            }
            profile.content().rarest(words).forEach(word -> out.add(word + "|" + pair));
            counts(profile).forEach(count -> out.add(count + "|" + pair));
        }
        return List.copyOf(out);
    }

    private static List<String> counts(Profile profile) {
        return profile.figures().stream()
                .filter(f -> f.least() >= LEAST_COUNT)
                .map(f -> f.unit() + "=" + (long) f.least())
                .distinct()
                .limit(MOST_COUNTS)
                .toList();
    }

    private static List<Theme> first(Set<Theme> themes) {
        return themes.stream().limit(MOST_THEMES).toList();
    }

    /** The pairs of days that hold the last day, by which a range is filed: an event that lasts is reported while it does. */
    private static List<Long> pairs(When when) {
        long day = when.last();
        return List.of(Math.floorDiv(day, 2L) * 2, Math.floorDiv(day - 1, 2L) * 2 + 1);
    }
}
