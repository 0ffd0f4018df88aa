package org.isnad.reading.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.arabic.token.Tokens;
import org.isnad.reading.text.ReportText;

/**
 * Finds the quantities of a report's body: first the words that say how many, then what they count, then their hedges; what is a
 * name, a date, an age or a time is refused. Each step needs the one before: only what is counted tells a duration from a date,
 * and a hedge can stand behind it. Pure, thread-safe; linear in the text.
 */
public final class QuantityReader {
    private QuantityReader() {}

    /** Returns the quantities in the order of the text; they do not overlap. */
    public static List<QuantityMention> read(ReportText text) {
        Scene scene = new Scene(text);
        CoreReader cores = new CoreReader(scene);
        CountedReader counteds = new CountedReader(scene);
        HedgeReader hedges = new HedgeReader(scene);
        Refusals refusals = new Refusals(scene);
        List<QuantityMention> out = new ArrayList<>();
        int refusedEnd = -1;
        int taken = 0;
        for (int i = text.bodyFirst(); i < scene.tokens.size(); i++) {
            Optional<Core> found = cores.at(i);
            if (found.isEmpty()) {
                continue;
            }
            Core core = found.get();
            Counted counted = counteds.of(core);
            Hedged hedged = hedges.apply(core, counted);
            boolean chained = goesOn(scene.tokens, refusedEnd, core, counted);
            if (chained || refusals.refuses(core, counted, hedged)) {
                refusedEnd = core.end();
            } else {
                out.add(mention(text, taken, counted, hedged));
                taken = Math.max(hedged.end(), core.end());
            }
            i = Math.max(core.end(), Math.max(counted.end(), hedged.end())) - 1;
        }
        return List.copyOf(out);
    }

    private static QuantityMention mention(ReportText text, int taken, Counted counted, Hedged hedged) {
        String of = counted.ofEnd() > counted.ofFirst() ? text.raw(counted.ofFirst(), counted.ofEnd()) : "";
        return new QuantityMention(
                Math.max(taken, hedged.first()),
                hedged.end(),
                hedged.amount().min(),
                hedged.amount().max(),
                counted.unit(),
                of,
                hedged.amount().approx(),
                hedged.rule());
    }

    /** «اللواءان 35 و37», «بين عامي ألفين وستة عشر وألفين وسبعة عشر», «الساعة العاشرة وتسع دقائق»: joined to a number refused. */
    private static boolean goesOn(Tokens tokens, int refusedEnd, Core core, Counted counted) {
        if (refusedEnd < 0) {
            return false;
        }
        char mark = tokens.mark(refusedEnd);
        boolean digits =
                tokens.isNumber(core.first()) && tokens.isNumber(refusedEnd - 1) && core.first() == refusedEnd + 1;
        if (digits && (mark == '-' || mark == '/')) {
            return true;
        }
        if (digits) {
            return !counted.named() && (tokens.is(refusedEnd, "و") || mark == '،' || mark == ':');
        }
        boolean joined = core.first() == refusedEnd && tokens.text().charAt(tokens.start(core.first())) == 'و';
        boolean apart = core.first() == refusedEnd + 1 && tokens.is(refusedEnd, "و");
        return (joined || apart) && (counted.isTime() || core.isWhole(1300, 2199) && !counted.named());
    }
}
