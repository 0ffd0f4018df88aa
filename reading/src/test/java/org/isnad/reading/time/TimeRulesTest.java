package org.isnad.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.arabic.fold.Folder;
import org.isnad.arabic.table.Tsv;
import org.isnad.arabic.token.Tokenizer;
import org.isnad.arabic.token.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimeRulesTest {
    static Stream<Tsv.Row> rules() {
        return Tsv.resource(TimeRulesTest.class, "rules.tsv", "id", "pattern", "value", "yes", "no").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void examplesHold(Tsv.Row row) {
        String id = row.need("id");
        row.need("no");
        assertThat(row.list("yes"))
                .isNotEmpty()
                .allSatisfy(yes -> assertThat(fires(id, yes)).as(yes).isTrue());
        assertThat(row.list("no"))
                .allSatisfy(no -> assertThat(fires(id, no)).as(no).isFalse());
    }

    /** A trap leaves no mention; any other rule leaves one that bears its id. */
    private static boolean fires(String id, String text) {
        Tokens tokens = Tokenizer.tokenize(Folder.fold(text));
        boolean trap =
                rules().anyMatch(r -> r.need("id").equals(id) && r.need("value").equals("trap"));
        List<TimeMention> mentions = TimeReader.read(tokens);
        return trap
                ? mentions.isEmpty()
                : mentions.stream().anyMatch(m -> ("-" + m.rule() + "-").contains("-" + id + "-"));
    }
}
