package org.isnad.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.isnad.arabic.table.Tsv;
import org.isnad.reading.lexicon.Lexicon;
import org.isnad.reading.lexicon.Slot;
import org.isnad.reading.lexicon.compile.LexiconCompiler;
import org.isnad.reading.place.PlaceMention;
import org.isnad.reading.place.PlaceReader;
import org.isnad.reading.text.ReportText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The roles of the table: what the frames make of phrases and places, then the sentence. */
class FramesTest {
    private static final Tsv ROLES = Tsv.resource(FramesTest.class, "roles.tsv", "roles", "text");
    private static final Lexicon LEXICON = compile();

    private static Lexicon compile() {
        try {
            return LexiconCompiler.compile(Path.of("../knowledge/src/main/resources"), Path.of("src/main/resources"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> givesRoles() {
        return ROLES.rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        "line " + row.line(),
                        () -> assertThat(roles(row.get("text")))
                                .contains(row.get("roles").split(", "))));
    }

    @Test
    void aStretchWithoutWordsHasNoPhrases() {
        ReportText text = ReportText.of(LEXICON, "...");
        assertThat(NounPhrases.of(text, 0, text.tokens().size())).isEmpty();
    }

    /** All ties of a sentence as «slot name»: those of its noun phrases, then those of its places. */
    private static List<String> roles(String raw) {
        ReportText text = ReportText.of(LEXICON, raw);
        Frames frames = new Frames(text);
        int end = text.tokens().size();
        List<NounPhrases.Phrase> phrases = NounPhrases.of(text, 0, end);
        List<String> out = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            NounPhrases.Phrase phrase = phrases.get(i);
            String name = ActorPhrase.raw(text, phrase.first(), phrase.end());
            out.add(show(frames.tie(0, end, phrases, i).slot(), name));
        }
        for (PlaceMention place : PlaceReader.read(text)) {
            String preposition = NounPhrases.preposition(text, 0, place.first());
            out.add(show(frames.place(0, place.first(), preposition).slot(), place.name()));
        }
        return out;
    }

    private static String show(Slot slot, String name) {
        return slot.name().toLowerCase(Locale.ROOT) + " " + name;
    }
}
