package org.isnad.reading.claim;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isnad.model.DateRange;
import org.isnad.model.EventType;
import org.isnad.model.Tense;
import org.isnad.reading.learn.Atoms;
import org.isnad.reading.learn.Features;
import org.isnad.reading.lexicon.WordClass;
import org.isnad.reading.text.ReportText;
import org.isnad.reading.text.TokenAtoms;
import org.isnad.reading.text.Words;
import org.isnad.reading.time.TimeMention;

/** The features of a possible time of an event. */
final class TimeFeatures {
    private enum Template {
        ORIGIN,
        ORIGIN_TENSE,
        ORIGIN_TYPE,
        ORIGIN_TYPE_TENSE,
        ORIGIN_VERB,
        ORIGIN_SHAPE,
        ORIGIN_RELATION,
        ORIGIN_COUNT,
        ORIGIN_FIRST,
        ORIGIN_OTHERS,
        ORIGIN_USE,
        RULE,
        RULE_TENSE,
        MAIN,
        INDEX,
        BEFORE,
        DISTANCE,
        DIRECTION,
        LENGTH,
        OPEN,
        AGE,
        PREVIOUS_TYPE,
        GOES_ON,
        GOES_ON_TENSE,
        STATED_MAIN
    }

    private final ReportText text;
    private final Words words;
    private final Atoms atoms;
    private final TokenAtoms at;
    private final Optional<LocalDate> day;
    private final long[] t;

    TimeFeatures(ReportText text, TokenAtoms at, Optional<LocalDate> day, Atoms atoms) {
        this.text = text;
        this.words = text.words();
        this.atoms = atoms;
        this.at = at;
        this.day = day;
        this.t = Arrays.stream(Template.values())
                .mapToLong(v -> atoms.of(v.name()))
                .toArray();
    }

    private long of(Template template) {
        return t[template.ordinal()];
    }

    void of(
            Clause clause,
            EventType type,
            Tense tense,
            Earlier earlier,
            boolean goesOn,
            List<TimeCandidate> all,
            int index,
            Features f) {
        f.clear();
        TimeCandidate candidate = all.get(index);
        long origin = atoms.of(candidate.origin().name());
        long label = atoms.of(type.label());
        long when = atoms.of(tense.label());
        long stated = all.stream()
                .filter(c -> c.origin() == TimeCandidate.Origin.STATED)
                .count();
        f.add(of(Template.ORIGIN), origin);
        f.add(of(Template.ORIGIN_TENSE), origin, when);
        f.add(of(Template.ORIGIN_TYPE), origin, label);
        f.add(of(Template.ORIGIN_TYPE_TENSE), origin, label, when);
        f.add(of(Template.ORIGIN_SHAPE), origin, atoms.of(shape(clause)), when);
        f.add(of(Template.ORIGIN_VERB), origin, clause.verb() < 0 ? atoms.of("-") : at.word(clause.verb()));
        f.add(
                of(Template.ORIGIN_USE),
                origin,
                clause.verb() < 0 ? at.cls(clause.first()) : at.cls(clause.verb()),
                when);
        f.add(
                of(Template.ORIGIN_RELATION),
                origin,
                atoms.of(clause.source().relation().name()),
                when);
        f.add(of(Template.ORIGIN_COUNT), origin, atoms.of((int) Math.min(3, stated)), when);
        f.add(of(Template.ORIGIN_FIRST), origin, atoms.of(Math.min(3, earlier.count())), when);
        f.add(of(Template.ORIGIN_OTHERS), origin, atoms.of(others(all)), when);
        f.add(
                of(Template.PREVIOUS_TYPE),
                origin,
                atoms.of(earlier.last().map(e -> e.type().label()).orElse("-")),
                label);
        long same = atoms.of(goesOn);
        f.add(of(Template.GOES_ON), origin, same, atoms.of(words.hasConjunction(clause.first())));
        f.add(of(Template.GOES_ON_TENSE), origin, same, when);
        f.add(of(Template.STATED_MAIN), origin, atoms.of(main(clause, all)), when);
        candidate.range().ifPresent(range -> range(range, origin, when, f));
        candidate.mention().ifPresent(mention -> stated(clause, mention, all, index, when, f));
    }

    /** How many times the main part of the clause states, at most two. */
    private static int main(Clause clause, List<TimeCandidate> all) {
        int count = 0;
        for (TimeCandidate c : all) {
            count += c.mention().filter(m -> clause.mask().isMain(m.first())).isPresent() ? 1 : 0;
        }
        return Math.min(2, count);
    }

    private static String others(List<TimeCandidate> all) {
        StringBuilder out = new StringBuilder();
        for (TimeCandidate c : all) {
            if (out.indexOf(c.origin().name()) < 0) {
                out.append(c.origin().name()).append('+');
            }
        }
        return out.toString();
    }

    private String shape(Clause clause) {
        if (clause.verb() < 0) {
            return "verbless";
        }
        WordClass cls = words.cls(clause.verb());
        return cls.name() + (words.isFuture(clause.verb()) ? "+s" : "");
    }

    private void range(DateRange range, long origin, long when, Features f) {
        String open = (range.start().isPresent() ? "s" : "-") + (range.end().isPresent() ? "e" : "-");
        f.add(of(Template.OPEN), origin, atoms.of(open), when);
        if (range.start().isPresent() && range.end().isPresent()) {
            long days = range.end().get().toEpochDay() - range.start().get().toEpochDay();
            f.add(of(Template.LENGTH), origin, atoms.of(days == 0 ? "day" : days < 8 ? "week" : "long"), when);
        }
        Optional<LocalDate> last = range.end().or(range::start);
        if (day.isPresent() && last.isPresent()) {
            long age = day.get().toEpochDay() - last.get().toEpochDay();
            String near = age < 0 ? "future" : age == 0 ? "today" : age < 3 ? "near" : age < 40 ? "month" : "old";
            f.add(of(Template.AGE), origin, atoms.of(near), when);
        }
    }

    private void stated(Clause clause, TimeMention mention, List<TimeCandidate> all, int index, long when, Features f) {
        boolean main = clause.mask().isMain(mention.first());
        long rule = atoms.of(mention.rule());
        f.add(of(Template.RULE), rule, atoms.of(main));
        f.add(of(Template.RULE_TENSE), rule, when);
        f.add(of(Template.MAIN), atoms.of(main));
        int order = 0;
        for (int i = 0; i < index; i++) {
            order += all.get(i).origin() == TimeCandidate.Origin.STATED ? 1 : 0;
        }
        f.add(of(Template.INDEX), atoms.of(order), atoms.of(main));
        f.add(of(Template.BEFORE), at.word(mention.first() - 1), atoms.of(main));
        f.add(of(Template.BEFORE), at.cls(mention.first() - 1), atoms.of(main));
        int from = clause.verb() >= 0 ? clause.verb() : clause.first();
        f.add(of(Template.DISTANCE), atoms.of(Math.max(-3, Math.min(8, (mention.first() - from) / 3))), atoms.of(main));
        int lastVerb = -1;
        for (int i = mention.first() - 1; i >= clause.first(); i--) {
            if (words.isVerb(i) || words.known(i) && words.lemma(i).type().isPresent()) {
                lastVerb = i;
                break;
            }
        }
        f.add(
                of(Template.DIRECTION),
                atoms.of(lastVerb == clause.verb()),
                atoms.of(lastVerb == clause.event()),
                atoms.of(main));
        if (text.tokens().mark(mention.first() - 1) == '(') {
            f.add(of(Template.BEFORE), atoms.of("bracket"));
        }
    }
}
