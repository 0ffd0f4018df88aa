package org.isnad.reading.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isnad.model.EventType;
import org.isnad.reading.learn.Atoms;
import org.isnad.reading.learn.Features;
import org.isnad.reading.lexicon.Domain;
import org.isnad.reading.lexicon.Lemma;
import org.isnad.reading.lexicon.Slot;
import org.isnad.reading.place.PlaceMention;
import org.isnad.reading.text.ReportText;
import org.isnad.reading.text.TokenAtoms;
import org.isnad.reading.text.Words;

/** The features of a place in a clause: whether the event is there, comes from there, goes there, or not at all. */
final class PlaceFeatures {
    private enum Template {
        BIAS,
        PREPOSITION,
        PREPOSITION_TYPE,
        PREPOSITION_KIND,
        PREPOSITION_VERB,
        BEFORE,
        BEFORE_TWO,
        SLOT,
        SLOT_VERB,
        MAIN,
        KIND,
        PRECISION,
        TYPE,
        INDEX,
        COUNT,
        FINER,
        FOLLOWS,
        INSIDE_ACTOR,
        ANAPHORIC,
        DISTANCE,
        AFTER,
        CHOSEN,
        TIE,
        DESCRIBED,
        GROUP
    }

    private final ReportText text;
    private final Words words;
    private final Atoms atoms;
    private final TokenAtoms at;
    private final Frames frames;
    private final long[] t;

    PlaceFeatures(ReportText text, TokenAtoms at, Atoms atoms) {
        this.text = text;
        this.words = text.words();
        this.atoms = atoms;
        this.at = at;
        this.frames = new Frames(text);
        this.t = Arrays.stream(Template.values())
                .mapToLong(v -> atoms.of(v.name()))
                .toArray();
    }

    private long of(Template template) {
        return t[template.ordinal()];
    }

    void mention(Clause clause, EventType type, List<PlaceMention> all, int index, Features f) {
        f.clear();
        PlaceMention place = all.get(index);
        f.add(of(Template.BIAS), atoms.of("mention"));
        long preposition = atoms.of(preposition(place.first()));
        long kind = atoms.of(place.entry()
                .map(e -> e.kind().name())
                .orElse(place.rule().startsWith("phrase:") ? place.rule() : "UNKNOWN"));
        boolean main = clause.mask().isMain(place.first());
        f.add(of(Template.PREPOSITION), preposition, atoms.of(main));
        f.add(of(Template.PREPOSITION_TYPE), preposition, atoms.of(type.label()), atoms.of(main));
        f.add(of(Template.PREPOSITION_KIND), preposition, kind);
        f.add(of(Template.MAIN), atoms.of(main));
        f.add(of(Template.KIND), kind, atoms.of(main));
        f.add(of(Template.PRECISION), atoms.of(place.precision().label()), preposition);
        f.add(of(Template.TYPE), atoms.of(type.label()));
        if (place.rule().startsWith("phrase:")) {
            f.add(of(Template.DESCRIBED), kind, preposition, at.group(place.first(), 1));
            f.add(of(Template.DESCRIBED), at.word(place.first()));
            f.add(of(Template.DESCRIBED), kind, atoms.of(type.label()));
            f.add(of(Template.DESCRIBED), kind, atoms.of(Math.min(4, place.end() - place.first())));
        }
        f.add(of(Template.BEFORE), at.cls(place.first() - 1));
        f.add(of(Template.BEFORE), at.word(place.first() - 1));
        f.add(of(Template.BEFORE_TWO), at.word(place.first() - 2), at.word(place.first() - 1));
        f.add(of(Template.AFTER), at.cls(place.end()));
        slot(clause, place, main, f);
        tie(clause, type, place, f);
        f.add(of(Template.INDEX), atoms.of(Math.min(4, index)), atoms.of(Math.min(4, all.size())));
        neighbours(all, index, place, f);
        f.add(of(Template.INSIDE_ACTOR), atoms.of(insideActor(place)), preposition);
        f.add(of(Template.ANAPHORIC), atoms.of(place.anaphoric()), preposition);
        int from = clause.verb() >= 0 ? clause.verb() : clause.first();
        f.add(of(Template.DISTANCE), atoms.of(Math.max(-3, Math.min(8, (place.first() - from) / 3))), preposition);
    }

    private String preposition(int first) {
        char glued = words.preposition(first);
        if (glued != 0) {
            return String.valueOf(glued);
        }
        if (words.isParticle(first - 1, "preposition")) {
            return text.tokens().folded(first - 1);
        }
        return words.hasConjunction(first) ? "و" : words.isVerb(first - 1) ? "verb" : "none";
    }

    /** The role that the frame of the nearest governing word before gives to this preposition or position. */
    private void slot(Clause clause, PlaceMention place, boolean main, Features f) {
        String preposition = preposition(place.first());
        for (int i = place.first() - 1; i >= Math.max(clause.first(), place.first() - 12); i--) {
            if (!words.known(i) || words.lemma(i).type().isEmpty() && !words.isVerb(i)) {
                continue;
            }
            Lemma lemma = words.lemma(i);
            Slot slot = lemma.complements().get(preposition);
            if (slot == null && preposition.equals("verb") || preposition.equals("none") && i == place.first() - 1) {
                slot = words.isVerb(i) ? lemma.object() : lemma.complements().get("of");
            }
            f.add(
                    of(Template.SLOT),
                    atoms.of(slot == null ? "none" : slot.name()),
                    atoms.of(preposition),
                    atoms.of(main));
            f.add(of(Template.SLOT_VERB), at.word(i), atoms.of(preposition));
            f.add(
                    of(Template.PREPOSITION_VERB),
                    atoms.of(lemma.type().map(EventType::label).orElse("none")),
                    atoms.of(preposition),
                    atoms.of(slot == null ? "none" : slot.name()));
            return;
        }
        f.add(of(Template.SLOT), atoms.of("nothing"), atoms.of(preposition));
    }

    /** What the frame makes of the place, and whether the frame is that of the claim's event. */
    private void tie(Clause clause, EventType type, PlaceMention place, Features f) {
        String preposition = preposition(place.first());
        boolean none = preposition.equals("verb") || preposition.equals("none") || preposition.equals("و");
        Frames.Tie tie = frames.place(clause.first(), place.first(), none ? "" : preposition);
        long slot = atoms.of(tie.slot().name());
        Optional<Lemma> lemma = tie.governor() >= 0 ? Optional.of(words.lemma(tie.governor())) : Optional.empty();
        long own = atoms.of(
                lemma.flatMap(Lemma::type).map(t -> t == type ? "own" : "other").orElse("none"));
        long main = atoms.of(clause.mask().isMain(place.first()));
        f.add(of(Template.TIE), slot, own, main);
        f.add(of(Template.TIE), slot, atoms.of(place.precision().label()), own);
        f.add(of(Template.TIE), slot, atoms.of(preposition), own);
        f.add(of(Template.TIE), slot, atoms.of(type.label()));
        f.add(of(Template.GROUP), at.group(place.first() - 1, 0));
        f.add(of(Template.GROUP), at.group(place.first() - 1, 1), atoms.of(preposition));
        f.add(of(Template.GROUP), at.group(place.first() - 2, 1), atoms.of(preposition));
    }

    private void neighbours(List<PlaceMention> all, int index, PlaceMention place, Features f) {
        if (index > 0) {
            PlaceMention before = all.get(index - 1);
            boolean near = place.first() - before.end() <= 1;
            f.add(
                    of(Template.FOLLOWS),
                    atoms.of(near),
                    atoms.of(place.precision().compareTo(before.precision()) > 0),
                    atoms.of(preposition(place.first())));
        }
        if (index + 1 < all.size()) {
            PlaceMention after = all.get(index + 1);
            boolean near = after.first() - place.end() <= 1;
            f.add(of(Template.FINER), atoms.of(near), atoms.of(after.precision().compareTo(place.precision()) < 0));
        }
        f.add(of(Template.COUNT), atoms.of(Math.min(4, all.size())), atoms.of(preposition(place.first())));
    }

    private boolean insideActor(PlaceMention place) {
        for (int i = Math.max(0, place.first() - 4); i <= place.first(); i++) {
            if (text.phrases().end(Domain.ACTOR, i) >= place.end()
                    && text.phrases().end(Domain.ACTOR, i) > i + 1) {
                return true;
            }
        }
        return false;
    }

    /** What was chosen of the mentions before this one. */
    void chosen(List<PlaceMention> all, int index, List<String> chosen, Features f) {
        PlaceMention place = all.get(index);
        long preposition = atoms.of(preposition(place.first()));
        long before = atoms.of(index == 0 ? "-" : chosen.get(index - 1));
        boolean near = index > 0 && place.first() - all.get(index - 1).end() <= 1;
        f.add(of(Template.CHOSEN), before, preposition, atoms.of(near));
        f.add(of(Template.CHOSEN), atoms.of(given(chosen)), preposition);
        f.add(
                of(Template.CHOSEN),
                atoms.of(given(chosen)),
                atoms.of(place.precision().label()),
                atoms.of(near));
    }

    /** Which roles were given so far, and whether more than one. */
    static String given(List<String> chosen) {
        List<String> roles = chosen.stream()
                .filter(c -> !c.equals(ClaimReader.NONE))
                .distinct()
                .sorted()
                .toList();
        return String.join("+", roles);
    }
}
