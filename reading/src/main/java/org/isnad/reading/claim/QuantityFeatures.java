package org.isnad.reading.claim;

import java.util.Arrays;
import java.util.List;
import org.isnad.model.EventType;
import org.isnad.reading.learn.Atoms;
import org.isnad.reading.learn.Features;
import org.isnad.reading.quantity.QuantityMention;
import org.isnad.reading.text.ReportText;
import org.isnad.reading.text.TokenAtoms;
import org.isnad.reading.text.Words;

/** The features of a quantity in a clause: whether it belongs to the event. */
final class QuantityFeatures {
    private enum Template {
        BIAS,
        RULE,
        UNIT,
        UNIT_TYPE,
        TYPE,
        MAIN,
        BEFORE,
        BEFORE_TWO,
        AFTER,
        HEAD,
        INDEX,
        SIZE,
        APPROX,
        IN_TIME,
        DISTANCE,
        RULE_UNIT,
        EVENT,
        GROUP
    }

    private final ReportText text;
    private final Atoms atoms;
    private final TokenAtoms at;
    private final long[] t;

    QuantityFeatures(ReportText text, TokenAtoms at, Atoms atoms) {
        this.text = text;
        this.atoms = atoms;
        this.at = at;
        this.t = Arrays.stream(Template.values())
                .mapToLong(v -> atoms.of(v.name()))
                .toArray();
    }

    private long of(Template template) {
        return t[template.ordinal()];
    }

    void of(Clause clause, EventType type, List<QuantityMention> all, int index, boolean inTime, Features f) {
        f.clear();
        QuantityMention q = all.get(index);
        boolean main = clause.mask().isMain(q.first());
        long unit = atoms.of(q.unit().isEmpty() ? "none" : q.unit());
        long rule = atoms.of(q.rule());
        f.add(of(Template.BIAS));
        f.add(of(Template.RULE), rule);
        f.add(of(Template.RULE_UNIT), rule, unit);
        f.add(of(Template.UNIT), unit);
        f.add(of(Template.UNIT_TYPE), unit, atoms.of(type.label()));
        f.add(of(Template.TYPE), atoms.of(type.label()));
        f.add(of(Template.MAIN), atoms.of(main), unit);
        f.add(of(Template.BEFORE), at.cls(q.first() - 1));
        f.add(of(Template.BEFORE), at.word(q.first() - 1));
        f.add(of(Template.BEFORE_TWO), at.word(q.first() - 2), at.word(q.first() - 1));
        f.add(of(Template.AFTER), at.cls(q.end()));
        f.add(of(Template.HEAD), at.word(q.end() - 1));
        f.add(of(Template.HEAD), at.cls(q.first()), atoms.of(text.tokens().isNumber(q.first())));
        f.add(of(Template.INDEX), atoms.of(Math.min(3, index)), atoms.of(Math.min(3, all.size())));
        f.add(
                of(Template.SIZE),
                atoms.of((int) Math.min(64, q.min().orElse(q.max().orElse(-1)))),
                unit);
        f.add(of(Template.APPROX), atoms.of(q.approx()), atoms.of(q.max().isPresent()));
        f.add(of(Template.IN_TIME), atoms.of(inTime), unit);
        f.add(of(Template.IN_TIME), atoms.of(inTime), at.word(q.first() - 1), unit);
        event(clause, type, q, unit, f);
        int from = clause.verb() >= 0 ? clause.verb() : clause.first();
        f.add(of(Template.DISTANCE), atoms.of(Math.max(-3, Math.min(6, (q.first() - from) / 3))), atoms.of(main));
    }

    /** The event word before a quantity: whether it is the claim's own, and how near. */
    private void event(Clause clause, EventType type, QuantityMention q, long unit, Features f) {
        Words words = text.words();
        for (int i = q.first(); i >= clause.first(); i--) {
            if (!words.known(i) || words.lemma(i).type().isEmpty()) {
                continue;
            }
            long own = atoms.of(words.lemma(i).type().get() == type);
            long near = atoms.of(Math.min(4, q.first() - i));
            long main = atoms.of(clause.mask().isMain(i));
            f.add(of(Template.EVENT), own, main, atoms.of(words.cls(i).name()));
            f.add(of(Template.EVENT), own, near);
            f.add(of(Template.EVENT), own, unit);
            f.add(of(Template.GROUP), at.group(q.end() - 1, 1), own);
            return;
        }
        f.add(of(Template.EVENT), atoms.of("none"), unit);
        f.add(of(Template.GROUP), at.group(q.end() - 1, 1));
    }
}
