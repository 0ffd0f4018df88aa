package org.isnad.comparison;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.comparison.words.Theme;
import org.isnad.comparison.words.WordBag;
import org.isnad.knowledge.actor.ActorTree;
import org.isnad.model.Actor;
import org.isnad.model.Claim;
import org.isnad.model.Place;

/**
 * What is compared of a claim, made once: its words, themes, place with all that it lies in, days, counts, parties, origin. Immutable.
 */
public final class Profile {
    private final ReportedClaim reported;
    private final WordBag words;
    private final WordBag content;
    private final Set<Theme> themes;
    private final Where where;
    private final When when;
    private final List<Figure> figures;
    private final Set<String> parties;
    private final Optional<Origin> origin;

    private Profile(ReportedClaim reported) {
        Claim claim = reported.claim();
        this.reported = reported;
        this.words = WordBag.of(claim.text());
        this.content = words.without(WordBag.of(names(claim)));
        Set<Theme> all = EnumSet.noneOf(Theme.class);
        all.addAll(words.themes());
        all.addAll(Theme.ofType(claim.event().type()));
        this.themes = Collections.unmodifiableSet(all);
        this.where = Where.of(claim.event().places());
        this.when = When.of(reported);
        this.figures = Figure.of(claim);
        this.parties = parties(claim);
        this.origin = Origins.of(reported);
    }

    /** Makes the profile of a claim; linear in the length of its text. */
    public static Profile of(ReportedClaim claim) {
        return new Profile(claim);
    }

    private static String names(Claim claim) {
        StringBuilder out = new StringBuilder();
        for (Place place : claim.event().places()) {
            out.append(place.name())
                    .append(' ')
                    .append(place.within().orElse(""))
                    .append(' ');
        }
        claim.event().actors().stream()
                .filter(a -> a.id().isPresent())
                .forEach(a -> out.append(a.name()).append(' '));
        return out.toString();
    }

    private static Set<String> parties(Claim claim) {
        Set<String> out = new TreeSet<>();
        for (Actor actor : claim.event().actors()) {
            actor.id()
                    .or(() -> ActorTree.standard().named(actor.name()))
                    .ifPresent(id -> out.addAll(ActorTree.standard().ancestors(id)));
        }
        return Collections.unmodifiableSet(out);
    }

    /** Returns the claim. */
    public ReportedClaim reported() {
        return reported;
    }

    Claim claim() {
        return reported.claim();
    }

    String id() {
        return reported.id();
    }

    WordBag words() {
        return words;
    }

    /** Returns the words without the names of places and known parties, which all claims about one event share. */
    WordBag content() {
        return content;
    }

    Set<Theme> themes() {
        return themes;
    }

    /** Returns what both speak of. */
    Set<Theme> sharedThemes(Profile other) {
        Set<Theme> both = EnumSet.noneOf(Theme.class);
        both.addAll(themes);
        both.retainAll(other.themes);
        return both;
    }

    Where where() {
        return where;
    }

    When when() {
        return when;
    }

    List<Figure> figures() {
        return figures;
    }

    Set<String> parties() {
        return parties;
    }

    Optional<Origin> origin() {
        return origin;
    }

    boolean sameReport(Profile other) {
        return reported.report().id().equals(other.reported.report().id());
    }
}
