package org.isnad.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.isnad.comparison.words.Theme;
import org.isnad.model.Span;
import org.isnad.model.Tense;

/** What two claims have in common, as features; the order of the two does not matter. */
final class Pair {
    /** Names a feature and takes its value. */
    interface Sink {
        void add(String name, double value, Supplier<String> text);
    }

    /** A claim of fewer words is a fragment, and shares its one word with much. */
    private static final int FEW = 3;

    private final Profile a;
    private final Profile b;

    Pair(Profile a, Profile b) {
        this.a = a;
        this.b = b;
    }

    private static String nothing() {
        return "";
    }

    void features(Sink out) {
        what(out);
        words(out);
        where(out);
        when(out);
        numbers(out);
        who(out);
        text(out);
    }

    private void what(Sink out) {
        if (a.claim().event().type() == b.claim().event().type()) {
            out.add("type:same", 1, () -> a.claim().event().type().label());
        }
        if (speech(a) != speech(b)) {
            out.add("type:speech-and-deed", 1, Pair::nothing);
        }
        Set<Theme> both = a.sharedThemes(b);
        if (opposed(a, b) || opposed(b, a)) {
            out.add("theme:opposed", 1, Pair::nothing);
        }
        int either = a.themes().size() + b.themes().size() - both.size();
        if (!a.themes().isEmpty() && !b.themes().isEmpty()) {
            out.add(
                    "theme:shared",
                    both.size() / (double) either,
                    () -> both.toString().toLowerCase(Locale.ROOT));
            if (both.isEmpty()) {
                out.add("theme:none", 1, Pair::nothing);
            }
        }
    }

    private static boolean opposed(Profile a, Profile b) {
        return a.themes().contains(Theme.ARRIVE)
                && b.themes().contains(Theme.LEAVE)
                && !a.themes().contains(Theme.LEAVE)
                && !b.themes().contains(Theme.ARRIVE);
    }

    private static boolean speech(Profile p) {
        return switch (p.claim().event().type()) {
            case DEMAND, THREAT, ACCUSATION, REJECTION, SUPPORT, PLEDGE, ASSESSMENT, POLITICS -> true;
            default -> false;
        };
    }

    private void words(Sink out) {
        float common = a.content().common(b.content());
        float product = a.content().sum() * b.content().sum();
        Supplier<String> shared = () -> String.join(" ", a.content().shared(b.content()));
        if (common > 0) {
            out.add("words:cosine", common / Math.sqrt(product), shared);
            out.add("words:weight", Math.log1p(common), shared);
        }
        if (Math.min(a.content().size(), b.content().size()) < FEW) {
            out.add("words:few", 1, Pair::nothing);
        }
        float apart = Math.min(a.content().sum(), b.content().sum()) - common;
        out.add("words:apart", Math.log1p(Math.max(0, apart)), Pair::nothing);
    }

    private void where(Sink out) {
        Where.Relation relation = a.where().to(b.where());
        out.add(
                "place:" + relation.name().toLowerCase(Locale.ROOT),
                1,
                () -> a.where().ids() + " " + b.where().ids());
    }

    private void when(Sink out) {
        When x = a.when();
        When y = b.when();
        if (x.known() && y.known()) {
            long gap = x.gap(y);
            if (gap == 0) {
                out.add("time:overlap", x.overlap(y), () -> x.first() + ".." + y.first());
            } else {
                out.add(gap == 1 ? "time:next-day" : "time:apart", 1, () -> gap + " days");
            }
        } else {
            out.add("time:unknown", 1, Pair::nothing);
            if (x.gap(y) > 3) {
                out.add("time:far", 1, Pair::nothing);
            }
        }
        if (x.lasting() != y.lasting()) {
            out.add("time:one-lasting", 1, Pair::nothing);
            if (toll(a) && toll(b)) {
                out.add("time:one-toll", 1, Pair::nothing);
            }
        } else if (x.lasting()) {
            out.add("time:both-lasting", 1, Pair::nothing);
        }
    }

    private static boolean toll(Profile p) {
        return p.themes().contains(Theme.KILLED)
                || p.themes().contains(Theme.WOUNDED)
                || p.themes().contains(Theme.DEAD);
    }

    private void numbers(Sink out) {
        List<String> same = new ArrayList<>();
        List<String> close = new ArrayList<>();
        List<String> differ = new ArrayList<>();
        List<String> far = new ArrayList<>();
        for (Figure x : a.figures()) {
            for (Figure y : b.figures()) {
                boolean like = x.unit().equals(y.unit()) && x.fate().equals(y.fate());
                if (x.min() == y.min() && x.max() == y.max() && x.unit().equals(y.unit())) {
                    (x.least() >= 3 ? same : close).add(x + "=" + y);
                } else if (like && x.agrees(y)) {
                    close.add(x + "~" + y);
                } else if (like && !x.part() && !y.part()) {
                    double ratio = Math.max(x.least(), y.least()) / Math.max(1, Math.min(x.least(), y.least()));
                    (ratio <= 2.5 ? differ : far).add(x + "#" + y);
                }
            }
        }
        if (!same.isEmpty()) {
            out.add("number:same", 1, same::toString);
        } else if (!close.isEmpty()) {
            out.add("number:close", 1, close::toString);
        } else if (!differ.isEmpty()) {
            out.add("number:differs", 1, differ::toString);
        } else if (!far.isEmpty()) {
            out.add("number:far", 1, far::toString);
        }
    }

    private void who(Sink out) {
        Set<String> parties = new TreeSet<>(a.parties());
        parties.retainAll(b.parties());
        if (!parties.isEmpty()) {
            out.add("party:shared", 1, parties::toString);
        } else if (!a.parties().isEmpty() && !b.parties().isEmpty()) {
            out.add("party:other", 1, () -> a.parties() + " " + b.parties());
        }
        if (a.origin().isPresent() && b.origin().isPresent()) {
            boolean same = a.origin().get().key().equals(b.origin().get().key());
            out.add(
                    same ? "origin:same" : "origin:other",
                    1,
                    () -> a.origin().get().name());
        } else if (a.origin().isEmpty() && b.origin().isEmpty()) {
            out.add("origin:none", 1, Pair::nothing);
        }
        if ((a.claim().modality().tense() == Tense.FUTURE)
                != (b.claim().modality().tense() == Tense.FUTURE)) {
            out.add("tense:other", 1, Pair::nothing);
        }
    }

    private void text(Sink out) {
        if (!a.sameReport(b)) {
            if (a.reported().report().passages().copies(b.reported().report().passages())) {
                out.add("report:copy", 1, Pair::nothing);
            }
            return;
        }
        out.add("report:same", 1, Pair::nothing);
        Span x = a.claim().span();
        Span y = b.claim().span();
        if (x.overlaps(y)) {
            out.add("report:nested", 1, Pair::nothing);
            return;
        }
        int between = Math.max(x.start(), y.start()) - Math.min(x.end(), y.end());
        if (between <= 6) {
            out.add("report:next", 1, Pair::nothing);
        } else if (between <= 60) {
            out.add("report:near", 1, Pair::nothing);
        } else if (between > 600) {
            out.add("report:far", 1, Pair::nothing);
        }
    }
}
