package org.isnad.reading.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.reading.text.ReportText;

/** Finds quotations and tells speech from names and terms: first the marks are paired, then each pair is read. Pure, thread-safe, linear. */
public final class Quotations {
    private Quotations() {}

    /** Returns the quotations in the order of their opening marks. */
    public static List<Quotation> find(ReportText text) {
        List<Marks.Pair> pairs = Marks.pair(text.tokens());
        if (pairs.isEmpty()) {
            return List.of();
        }
        pairs.sort(Comparator.comparingInt(Marks.Pair::open));
        KindReader reader = new KindReader(text);
        List<Quotation> out = new ArrayList<>(pairs.size());
        int speechEnd = -1;
        for (Marks.Pair pair : pairs) {
            // A quotation that a paragraph leaves open and the next one opens again is one speech.
            Quotation.Kind kind = pair.open() == speechEnd + 1 && speechEnd > 0
                    ? Quotation.Kind.SPEECH
                    : reader.kind(pair.open(), pair.close());
            out.add(new Quotation(pair.open(), pair.close(), kind, pair.closed()));
            if (kind == Quotation.Kind.SPEECH && !pair.closed()) {
                speechEnd = pair.close();
            }
        }
        return List.copyOf(out);
    }
}
