package org.isnad.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.arabic.fold.Folder;
import org.isnad.comparison.words.Skeleton;
import org.isnad.comparison.words.Theme;
import org.isnad.comparison.words.WordBag;
import org.isnad.knowledge.actor.ActorTree;
import org.isnad.model.Polarity;
import org.isnad.model.Tense;

/** Claims about different happenings of which the one makes the other unlikely. */
final class Tensions {
    private static final Set<Theme> BARGAIN = Set.of(Theme.DEAL, Theme.TALKS);

    private static final Set<Theme> MOVES = Set.of(Theme.LEAVE, Theme.YIELD, Theme.ARRIVE, Theme.CONVOY);
    private static final Set<String> DAY_WORDS = Set.of(Skeleton.of("امس"), Skeleton.of("اليوم"), Skeleton.of("اول"));
    private static final int DAYS = 3;
    private static final int SHARED = 2;
    private static final double NEAR = -1.5;

    private Tensions() {}

    static List<Relation> of(Profile a, Profile b, double score) {
        List<Relation> out = new ArrayList<>();
        part(a, b).or(() -> part(b, a)).ifPresent(out::add);
        scope(a, b).or(() -> scope(b, a)).ifPresent(out::add);
        day(a, b, score).ifPresent(out::add);
        return out;
    }

    /** One tells of the same move on another day, though the two claims as wholes are about different things. */
    private static Optional<Relation> day(Profile a, Profile b, double score) {
        When x = a.when();
        When y = b.when();
        boolean days = x.known() && y.known() && x.days() <= 2 && y.days() <= 2 && x.gap(y) > 0 && x.gap(y) <= DAYS;
        boolean move = a.sharedThemes(b).stream().anyMatch(MOVES::contains);
        boolean told = a.claim().modality().tense() == Tense.PAST
                && b.claim().modality().tense() == Tense.PAST;
        List<String> shared = new ArrayList<>(a.content().shared(b.content()));
        shared.removeIf(DAY_WORDS::contains);
        boolean near = score >= NEAR && shared.size() >= SHARED || a.sameReport(b) && shared.size() > SHARED;
        if (!days || !move || !told || !near || score >= 0 || a.origin().equals(b.origin())) {
            return Optional.empty();
        }
        return Optional.of(ordered(
                a,
                Disputes.day(x),
                b,
                Disputes.day(y),
                new Dispute(DisputeKind.TIME, DisputeGrade.TENSION, false),
                "tension:day",
                new Feature("shared", String.join(" ", shared), shared.size())));
    }

    /** A side that says it had no part in talks, against a claim that names it as a side of the agreement. */
    private static Optional<Relation> part(Profile denial, Profile claim) {
        boolean bargain = about(denial, BARGAIN) && about(claim, Set.of(Theme.DEAL));
        if (!bargain
                || denial.claim().modality().polarity() != Polarity.NO
                || claim.claim().modality().polarity() != Polarity.YES
                || denial.origin().isEmpty()
                || denial.origin().equals(claim.origin())) {
            return Optional.empty();
        }
        Origin who = denial.origin().get();
        if (!names(claim, who)) {
            return Optional.empty();
        }
        return Optional.of(ordered(
                denial,
                "had no part",
                claim,
                "had a part",
                new Dispute(DisputeKind.POLARITY, DisputeGrade.TENSION, false),
                "tension:part-in-deal",
                new Feature("party", who.name(), 1)));
    }

    private static boolean about(Profile p, Set<Theme> themes) {
        return p.themes().stream().anyMatch(themes::contains);
    }

    /** Whether a claim names a body, by identity or by one of its names. */
    private static boolean names(Profile claim, Origin who) {
        if (who.id().map(claim.parties()::contains).orElse(false)) {
            return true;
        }
        String text = Folder.foldWord(claim.claim().text());
        List<String> names = new ArrayList<>(List.of(who.name()));
        who.id().flatMap(ActorTree.standard()::find).ifPresent(entry -> {
            names.addAll(entry.names());
            names.addAll(entry.shortForms());
        });
        return names.stream().anyMatch(name -> text.contains(Folder.foldWord(name)));
    }

    /** The one leaves out whom the other takes in. */
    private static Optional<Relation> scope(Profile without, Profile with) {
        String left = Folder.foldWord(without.claim().text());
        String right = Folder.foldWord(with.claim().text());
        int out = Marker.EXCLUDE.in(left);
        int in = Marker.INCLUDE.in(right);
        if (out < 0
                || in < 0
                || without.sharedThemes(with).isEmpty()
                || without.sameReport(with) && without.origin().equals(with.origin())) {
            return Optional.empty();
        }
        List<String> shared = WordBag.common(next(left, out), next(right, in));
        if (shared.size() < SHARED) {
            return Optional.empty();
        }
        return Optional.of(ordered(
                without,
                "left out",
                with,
                "taken in",
                new Dispute(DisputeKind.POLARITY, DisputeGrade.TENSION, false),
                "tension:scope",
                new Feature("who", String.join(" ", shared), shared.size())));
    }

    /** The four words after a place in the text. */
    private static String next(String text, int at) {
        String[] words = text.substring(at).split("[^ء-ي]+");
        return String.join(" ", List.of(words).subList(Math.min(1, words.length), Math.min(words.length, 5)));
    }

    private static Relation ordered(
            Profile a, String ofA, Profile b, String ofB, Dispute dispute, String rule, Feature found) {
        return a.id().compareTo(b.id()) <= 0
                ? Relations.contradiction(a, ofA, b, ofB, dispute, rule, found)
                : Relations.contradiction(b, ofB, a, ofA, dispute, rule, found);
    }
}
