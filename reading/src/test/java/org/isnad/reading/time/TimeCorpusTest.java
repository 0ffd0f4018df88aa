package org.isnad.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.arabic.fold.Folder;
import org.isnad.arabic.table.Tsv;
import org.isnad.arabic.token.Tokenizer;
import org.isnad.arabic.token.Tokens;
import org.isnad.model.DateRange;
import org.isnad.model.Tense;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimeCorpusTest {
    private static final LocalDate DAY = LocalDate.of(2017, 10, 15);

    static Stream<Tsv.Row> cases() {
        return Stream.of("corpus.tsv", "corpus-unseen.tsv")
                .flatMap(
                        f -> Tsv.resource(TimeCorpusTest.class, f, "expected", "day", "tense", "text").rows().stream());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void meansTheseDays(Tsv.Row row) {
        Tokens tokens = Tokenizer.tokenize(Folder.fold(row.need("text")));
        LocalDate day = row.need("day").equals("-") ? DAY : LocalDate.parse(row.need("day"));
        Tense tense = row.need("tense").equals("-")
                ? Tense.PAST
                : Tense.valueOf(row.need("tense").toUpperCase(Locale.ROOT));
        List<TimeMention> mentions = TimeReader.read(tokens);
        String found = mentions.stream()
                .map(m -> show(m, day, tense))
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining("; "));
        assertThat(found.isEmpty() ? "none" : found)
                .as("%s:%d %s %s", row.file(), row.line(), row.need("text"), mentions)
                .isEqualTo(row.need("expected"));
    }

    private static String show(TimeMention m, LocalDate day, Tense tense) {
        if (m.badDate()) {
            return "bad-date";
        }
        if (m.value() instanceof TimeValue.Duration d) {
            return "duration:" + (d.count() == Math.rint(d.count()) ? "" + (long) d.count() : "" + d.count()) + " "
                    + d.granule().name().toLowerCase(Locale.ROOT);
        }
        String clash =
                (m.twinMismatch() ? " twin-mismatch" : "") + (TimeResolver.agrees(m.value(), day) ? "" : " mismatch");
        return TimeResolver.resolve(m, day, tense).map(r -> show(r) + clash).orElse("");
    }

    private static String show(DateRange r) {
        return r.start().equals(r.end()) ? side(r.start()) : side(r.start()) + ".." + side(r.end());
    }

    private static String side(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("*");
    }
}
