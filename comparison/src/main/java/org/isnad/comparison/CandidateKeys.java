package org.isnad.comparison;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.comparison.words.Theme;

/**
 * Cheap keys of a claim: only claims that share one are ever compared.
 *
 * <p>A key is made of a theme (read off type and words, so that a wrong type does not hide a claim), a place that the claim names or that
 * one of its places lies in (below the state), and a pair of days; two days that follow each other always share a pair. A claim that names no
 * place, or whose place is not known, is found by its theme, the days and each of its rarest words. Themes that bear on one another across
 * types (talks and agreements, a fight and its dead) are in each other's keys because a claim usually speaks of both.
 *
 * <p>How they stay small: a key never spans more than two days of one theme at one place, never a whole state, and never "no place". What is
 * left is a city on a day of which everybody writes; see {@link #LIMIT}.
 */
public final class CandidateKeys {
    /**
     * The most claims of one key that a claim is compared with. A key with more is compared with those of the smallest ids only: ids are
     * hashes, so that is a fixed random sample of the key, which does not depend on the order in which claims came. It bounds the work for a
     * claim at this many comparisons a key; through the sample the claims of one happening are still joined to each other.
     */
    public static final int LIMIT = 256;

    private static final int MOST_THEMES = 4;
    private static final int MOST_PLACES = 3;
    private static final int MOST_WORDS = 4;

    private CandidateKeys() {}

    /** Returns the keys, sorted, without repeats: at most 56, of some tens of characters. */
    public static List<String> of(ReportedClaim claim) {
        return of(Profile.of(claim));
    }

    /** Returns the keys of a claim whose profile was made before. */
    public static List<String> of(Profile profile) {
        Set<String> out = new TreeSet<>();
        List<String> places = profile.where().paths();
        List<String> spots = places.subList(0, Math.min(MOST_PLACES, places.size()));
        for (long pair : pairs(profile.when())) {
            for (Theme theme : first(profile.themes())) {
                for (String place : spots) {
                    out.add(theme.ordinal() + "|" + place + "|" + pair);
                }
            }
            for (String word : profile.words().rarest(MOST_WORDS)) {
                out.add(word + "|" + pair);
            }
        }
        return List.copyOf(out);
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
