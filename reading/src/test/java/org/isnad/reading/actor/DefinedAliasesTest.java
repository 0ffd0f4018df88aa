package org.isnad.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.arabic.table.Tsv;
import org.isnad.reading.ReadingException;
import org.isnad.reading.lexicon.Lexicon;
import org.isnad.reading.text.ReportText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DefinedAliasesTest {
    static Stream<Tsv.Row> corpus() {
        return Tsv.resource(DefinedAliasesTest.class, "aliases.tsv", "aliases", "sentence").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void findsSecondNames(Tsv.Row row) {
        ReportText text = ReportText.of(Lexicon.standard(), row.need("sentence"));
        String found = DefinedAliases.read(text).stream()
                .map(a -> text.raw(a.fullFirst(), a.fullEnd()).replaceAll("[«»\"]", "") + "→"
                        + text.raw(a.aliasFirst(), a.aliasEnd()))
                .collect(Collectors.joining(" ; "));
        assertThat(found.isEmpty() ? "none" : found).as(row.need("sentence")).isEqualTo(row.need("aliases"));
    }

    @Test
    void anAliasCannotStandBeforeItsFullName() {
        assertThatThrownBy(() -> new DefinedAlias(3, 5, 1, 2, 0, "aliases:brackets"))
                .isInstanceOf(ReadingException.class)
                .hasMessageContaining("[1, 2)");
    }
}
