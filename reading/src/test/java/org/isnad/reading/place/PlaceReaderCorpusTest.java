package org.isnad.reading.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.arabic.table.Tsv;
import org.isnad.knowledge.place.PlaceEntry;
import org.isnad.reading.lexicon.Lexicon;
import org.isnad.reading.lexicon.compile.LexiconCompiler;
import org.isnad.reading.text.ReportText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The places of the corpus table: value first, then the sentence. */
class PlaceReaderCorpusTest {
    private static final Tsv CORPUS = Tsv.resource(PlaceReaderCorpusTest.class, "corpus.tsv", "places", "text");

    private static final Lexicon LEXICON = compile();

    /** The lexicon of the data files as they are, so that a row added to the gazetteer is read at once. */
    private static Lexicon compile() {
        try {
            return LexiconCompiler.compile(Path.of("../knowledge/src/main/resources"), Path.of("src/main/resources"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> readsPlaces() {
        return CORPUS.rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        "line " + row.line(),
                        () -> assertThat(found(row.get("text"))).isEqualTo(row.get("places"))));
    }

    @Test
    void namesAreCutFromTheText() {
        for (Tsv.Row row : CORPUS.rows()) {
            ReportText text = ReportText.of(LEXICON, row.get("text"));
            int last = 0;
            for (PlaceMention place : PlaceReader.read(text)) {
                assertThat(place.first()).isGreaterThanOrEqualTo(last);
                assertThat(place.end()).isGreaterThan(place.first());
                last = place.end();
            }
        }
    }

    @Test
    void tellsTheLargerPlaceThatTheTextNames() {
        ReportText text = ReportText.of(LEXICON, "وقع الهجوم في بلدة مندلي في محافظة ديالى");
        assertThat(PlaceReader.read(text).get(0).within()).contains("محافظة ديالى");
    }

    @Test
    void readsAnEmptyText() {
        assertThat(PlaceReader.read(ReportText.of(LEXICON, ""))).isEmpty();
    }

    private static String found(String raw) {
        String places = PlaceReader.read(ReportText.of(LEXICON, raw)).stream()
                .map(PlaceReaderCorpusTest::show)
                .collect(Collectors.joining(" | "));
        return places.isEmpty() ? "-" : places;
    }

    private static String show(PlaceMention place) {
        return place.name() + "→" + place.entry().map(PlaceEntry::id).orElse("-") + "/"
                + place.precision().label() + (place.anaphoric() ? "/recalled" : "");
    }
}
