package org.isnad.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.isnad.arabic.fold.Folder;
import org.isnad.comparison.words.Group;
import org.isnad.comparison.words.Theme;
import org.isnad.comparison.words.WordBag;
import org.isnad.model.Claim;
import org.isnad.model.Quantity;

/**
 * One quantity of a claim in a form that can be compared.
 *
 * @param fate what befell those counted: killed, wounded, left; empty for things and where the claim does not say
 * @param unit an English noun in the singular
 * @param group which people, empty for people in general
 * @param part whether it counts a part of those counted before («بينهم»)
 * @param min the least value, negative infinity if not known
 * @param max the greatest value, infinity if not known
 * @param approx whether the words hedge
 * @param quantity what it was made of
 */
record Figure(
        Optional<Theme> fate,
        String unit,
        Optional<Group> group,
        boolean part,
        double min,
        double max,
        boolean approx,
        Quantity quantity) {
    private static final Set<Theme> FATES = Set.of(
            Theme.KILLED,
            Theme.WOUNDED,
            Theme.PRISON,
            Theme.FLIGHT,
            Theme.YIELD,
            Theme.LEAVE,
            Theme.SIEGE,
            Theme.RELIEF);
    private static final int PART_REACH = 16;

    static List<Figure> of(Claim claim) {
        List<Figure> out = new ArrayList<>();
        for (Quantity quantity : claim.event().quantities()) {
            out.add(of(claim, quantity));
        }
        return List.copyOf(out);
    }

    private static Figure of(Claim claim, Quantity quantity) {
        String text = claim.text();
        int from = Math.max(
                0,
                Math.min(text.length(), quantity.span().start() - claim.span().start()));
        int to = Math.max(from, Math.min(text.length(), from + quantity.span().length()));
        String before = text.substring(0, from);
        String named = Folder.foldWord(quantity.of() + " " + quantity.text());
        return new Figure(
                person(quantity) ? fate(named, before, text.substring(to), claim) : Optional.empty(),
                quantity.unit(),
                Group.of(named),
                part(Folder.foldWord(before.substring(Math.max(0, before.length() - PART_REACH))))
                        || partAfter(Folder.foldWord(text.substring(to))),
                quantity.min().orElse(Double.NEGATIVE_INFINITY),
                quantity.max().orElse(Double.POSITIVE_INFINITY),
                quantity.approx(),
                quantity);
    }

    private static boolean person(Quantity quantity) {
        return switch (quantity.unit()) {
            case "person", "family", "child", "woman", "civilian", "fighter", "soldier", "faction" -> true;
            default -> false;
        };
    }

    /** The noun itself («قتيلا»), else the nearest word before it, else the nearest after. */
    private static Optional<Theme> fate(String named, String before, String after, Claim claim) {
        return first(named)
                .or(() -> last(before))
                .or(() -> first(after))
                .or(() -> Theme.ofType(claim.event().type()).stream()
                        .filter(FATES::contains)
                        .min(Theme::compareTo));
    }

    private static Optional<Theme> first(String text) {
        for (String word : text.split("[\\s،.]+")) {
            Optional<Theme> fate = single(word);
            if (fate.isPresent()) {
                return fate;
            }
        }
        return Optional.empty();
    }

    private static Optional<Theme> last(String text) {
        String[] words = text.split("[\\s،.]+");
        for (int i = words.length - 1; i >= 0; i--) {
            Optional<Theme> fate = single(words[i]);
            if (fate.isPresent()) {
                return fate;
            }
        }
        return Optional.empty();
    }

    private static Optional<Theme> single(String word) {
        return WordBag.of(word).themes().stream().filter(FATES::contains).findFirst();
    }

    private static boolean part(String before) {
        return before.contains("بين") || before.contains("منهم") || before.contains("منها") || before.contains("ضمنهم");
    }

    /** «27 من بين القتلى», «18 من القتلى», «20 على الفور» count a part as well. */
    private static boolean partAfter(String after) {
        String rest = after.strip();
        return rest.startsWith("من بين") || rest.startsWith("من القتلي") || rest.startsWith("علي الفور");
    }

    /** Returns whether the two count the same things, so that the numbers can be held against each other. */
    boolean comparable(Figure other) {
        boolean group = this.group.equals(other.group) || !part && (this.group.isEmpty() || other.group.isEmpty());
        return unit.equals(other.unit) && fate.equals(other.fate) && part == other.part && group;
    }

    /** Returns whether a number can satisfy both. */
    boolean agrees(Figure other) {
        double slack = approx || other.approx ? 0.1 * Math.min(Math.abs(least()), Math.abs(other.least())) : 0;
        return Math.max(min, other.min) <= Math.min(max, other.max) + slack;
    }

    /** Returns the one value to name, the lower bound before the upper. */
    double least() {
        return Double.isInfinite(min) ? max : min;
    }

    /** Returns what is counted in words. */
    String what() {
        String who = group.map(g -> g.name().toLowerCase(Locale.ROOT) + " ").orElse("");
        return who + fate.map(f -> f.name().toLowerCase(Locale.ROOT)).orElse(unit);
    }

    @Override
    public String toString() {
        return quantity.text();
    }
}
