package org.isnad.reading.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.arabic.fold.Folder;
import org.isnad.arabic.table.Tsv;
import org.isnad.model.Labelled;
import org.isnad.model.Link;
import org.isnad.reading.lexicon.Lexicon;
import org.isnad.reading.segment.Segmenter.Segment;
import org.isnad.reading.text.ReportText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The expected chain of every claim in brackets is among the candidates, from the cue of the kind and the channel that the row names. */
class AttributionCorpusTest {
    static Stream<Tsv.Row> cases() {
        return Tsv.resource(AttributionCorpusTest.class, "corpus.tsv", "chain", "cue", "channel", "text")
                .rows()
                .stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void proposesTheChain(Tsv.Row row) {
        List<int[]> brackets = new ArrayList<>();
        String raw = withoutBrackets(row.need("text"), brackets);
        ReportText text = ReportText.of(Lexicon.standard(), raw);
        List<Segment> segments = brackets.stream().map(b -> segment(text, b)).toList();
        Attributor attributor = new Attributor(text, segments);
        List<String> chains = row.list("chain");
        assertThat(chains).as("a chain for each claim").hasSize(segments.size());
        for (int k = 0; k < chains.size(); k++) {
            List<Candidate> all = attributor.candidates(k);
            String chain = chains.get(k);
            boolean last = k == chains.size() - 1;
            Optional<Candidate> right = all.stream()
                    .filter(c -> show(c).equals(Folder.foldWord(chain)))
                    .filter(c -> !last
                            || cue(c).equals(row.need("cue")) && channel(c).equals(row.need("channel")))
                    .findFirst();
            assertThat(right)
                    .as(
                            "%s:%d claim %d of %s: %s",
                            row.file(),
                            row.line(),
                            k,
                            raw,
                            all.stream()
                                    .map(c -> c.relation() + " " + show(c) + " " + cue(c) + " " + channel(c))
                                    .toList())
                    .isPresent();
            attributor.choose(k, right.orElseThrow());
        }
    }

    private static String withoutBrackets(String text, List<int[]> brackets) {
        StringBuilder raw = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '[') {
                brackets.add(new int[] {raw.length(), 0});
            } else if (c == ']') {
                brackets.get(brackets.size() - 1)[1] = raw.length();
            } else {
                raw.append(c);
            }
        }
        return raw.toString();
    }

    private static Segment segment(ReportText text, int... bracket) {
        int first = 0;
        while (text.tokens().rawEnd(first) <= bracket[0]) {
            first++;
        }
        int end = first;
        while (end < text.tokens().size() && text.tokens().rawStart(end) < bracket[1]) {
            end++;
        }
        return new Segment(first, end);
    }

    private static String show(Candidate candidate) {
        List<String> names = candidate.chain().stream().map(Link::name).toList();
        return names.isEmpty() ? "-" : Folder.foldWord(String.join(">", names));
    }

    private static String cue(Candidate candidate) {
        return candidate
                .cue()
                .map(c -> c.kind().name().toLowerCase(Locale.ROOT))
                .orElse("none");
    }

    private static String channel(Candidate candidate) {
        return candidate.cue().flatMap(CueMention::channel).map(Labelled::label).orElse("-");
    }
}
