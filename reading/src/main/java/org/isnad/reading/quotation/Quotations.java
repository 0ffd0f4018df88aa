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
        KindReader reader = new KindReader(text);
        List<Quotation> out = new ArrayList<>(pairs.size());
        for (Marks.Pair pair : pairs) {
            out.add(new Quotation(pair.open(), pair.close(), reader.kind(pair.open(), pair.close()), pair.closed()));
        }
        out.sort(Comparator.comparingInt(Quotation::open));
        return List.copyOf(out);
    }
}
