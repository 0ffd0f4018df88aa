package org.isnad.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.isnad.arabic.ArabicException;
import org.isnad.arabic.table.Tsv;
import org.isnad.exchange.ExchangeException;
import org.isnad.knowledge.actor.ActorKind;
import org.isnad.model.EventType;
import org.isnad.model.Labelled;
import org.isnad.model.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesTest {

    @Test
    void everyTypeIsMapped() {
        List<String> types =
                Arrays.stream(EventType.values()).map(Labelled::label).toList();
        assertThat(Tables.ACLED.rows()).containsOnlyKeys(types);
        assertThat(Tables.UCDP.rows()).containsOnlyKeys(types);
        assertThat(Tables.PLOVER.rows()).containsOnlyKeys(types);
    }

    @Test
    void everyPrecisionAndKindOfActorIsMapped() {
        assertThat(Tables.PRECISION.rows())
                .containsOnlyKeys(
                        Arrays.stream(Precision.values()).map(Labelled::label).toList());
        assertThat(Tables.ACTORS.rows())
                .containsOnlyKeys(Arrays.stream(ActorKind.values())
                        .map(k -> k.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "'clash,X,n;clash,Y,n', 'line 3: \"clash\" is there twice'",
        "'clash,X,', 'line 2: column \"note\" is empty'",
        "',X,n', 'line 2: column \"type\" is empty'",
        "'clash,X', 'line 2: 2 cells'"
    })
    void aWrongRowStopsTheStart(String rows, String reason) throws IOException {
        String file = "type,code,note\n" + rows.replace(';', '\n') + "\n";
        byte[] bytes = file.replace(',', '\t').getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Keyed.of(Tsv.read("x.tsv", new ByteArrayInputStream(bytes))))
                .isInstanceOf(ArabicException.class)
                .hasMessageContaining("x.tsv")
                .hasMessageContaining(reason);
    }

    @Test
    void anotherHeaderStopsTheStart() {
        assertThatThrownBy(() -> Keyed.of("acled", "type", "event_type"))
                .isInstanceOf(ExchangeException.class)
                .hasMessageContaining("expected [type, event_type, note]");
    }
}
