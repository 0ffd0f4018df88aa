package org.isnad.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.ledger.LedgerClaim;
import org.isnad.model.Because;
import org.isnad.model.Span;

/** Cuts a report at the edges of all evidence, one sweep over the edges. */
final class Highlighter {
    /** The kind of evidence of each field of a claim. */
    private static final Map<String, String> KINDS = Map.of(
            "sources", "source",
            "cue", "cue",
            "type", "type",
            "time", "time",
            "timeText", "time",
            "places", "place",
            "actors", "actor",
            "quantities", "number");

    private Highlighter() {}

    private record Mark(Span span, String kind, int claim) {}

    /** Returns the whole text. */
    static List<Segment> of(String text, List<LedgerClaim> claims) {
        return within(text, claims, new Span(0, text.length()));
    }

    /** Returns a stretch of the text. */
    static List<Segment> within(String text, List<LedgerClaim> claims, Span part) {
        TreeMap<Integer, List<Mark>> starts = new TreeMap<>();
        TreeMap<Integer, List<Mark>> ends = new TreeMap<>();
        TreeSet<Integer> edges = new TreeSet<>(List.of(part.start(), part.end()));
        for (Mark mark : marks(text.length(), claims)) {
            starts.computeIfAbsent(mark.span().start(), k -> new ArrayList<>()).add(mark);
            ends.computeIfAbsent(mark.span().end(), k -> new ArrayList<>()).add(mark);
            edges.add(mark.span().start());
            edges.add(mark.span().end());
        }
        List<Segment> out = new ArrayList<>();
        List<Mark> open = new ArrayList<>();
        int last = part.start();
        for (int edge : edges) {
            if (edge > last && edge <= part.end()) {
                out.add(segment(text.substring(last, edge), open));
            }
            open.removeAll(ends.getOrDefault(edge, List.of()));
            open.addAll(starts.getOrDefault(edge, List.of()));
            last = Math.max(edge, part.start());
        }
        return List.copyOf(out);
    }

    private static Segment segment(String text, List<Mark> open) {
        String kinds = open.stream().map(Mark::kind).distinct().sorted().collect(Collectors.joining(" "));
        String claims = open.stream()
                .map(Mark::claim)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
        return new Segment(Shown.text(text), kinds, claims);
    }

    private static List<Mark> marks(int length, List<LedgerClaim> claims) {
        List<Mark> out = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            out.add(new Mark(claims.get(i).claim().span(), "content", i));
            for (Because because : claims.get(i).claim().because()) {
                String kind = KINDS.get(because.field());
                if (kind != null && because.span().isPresent()) {
                    out.add(new Mark(because.span().get(), kind, i));
                }
            }
        }
        out.removeIf(mark -> mark.span().length() == 0 || mark.span().end() > length);
        return out;
    }
}
