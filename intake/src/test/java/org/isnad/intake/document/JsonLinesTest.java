package org.isnad.intake.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.isnad.intake.Collected.bytes;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import org.isnad.intake.Collected;
import org.isnad.intake.Intake;
import org.isnad.intake.IntakeException;
import org.isnad.intake.Settings;
import org.isnad.intake.Site;
import org.isnad.model.ProblemCode;
import org.isnad.model.PublishedBasis;
import org.isnad.reading.input.Details;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
    private static final Settings SETTINGS = Site.settings(10_000, Duration.ofSeconds(2));
    private final Collected out = new Collected();

    private void take(Settings settings, String... lines) {
        byte[] bytes = bytes(String.join("\n", lines));
        new Intake(settings).stream(new ByteArrayInputStream(bytes), "f.jsonl", Details.NONE, out);
    }

    @Test
    void commonNames() {
        take(
                SETTINGS,
                "{\"title\":\"هدوء في المدينة\",\"text\":\"قال شاهد إن القصف توقف.\",\"date\":\"2017-10-15\",\"source\":\"وكالة\",\"url\":\"https://a.example/1\"}");
        assertThat(out.articles()).singleElement().satisfies(a -> {
            assertThat(a.input().report().text()).isEqualTo("هدوء في المدينة\n\nقال شاهد إن القصف توقف.");
            assertThat(a.input().report().published()).hasToString("Optional[2017-10-15]");
            assertThat(a.input().report().publishedBasis()).isEqualTo(PublishedBasis.STATED);
            assertThat(a.input().report().outlet()).contains("وكالة");
            assertThat(a.url()).hasToString("Optional[https://a.example/1]");
            assertThat(a.name()).isEqualTo("f.jsonl, line 1");
        });
    }

    @Test
    void ownNamesAndMarkup() {
        FieldMapping mapping = FieldMapping.of("text=doc.body, title=doc.head");
        take(
                SETTINGS.withFields(mapping),
                "{\"doc\":{\"head\":\"عنوان الخبر\",\"body\":\"<p>قال شاهد إن القصف&nbsp;توقف.</p><p>ثم عاد.</p>\"},\"text\":\"غيره\"}");
        assertThat(out.texts()).containsExactly("عنوان الخبر\n\nقال شاهد إن القصف توقف.\nثم عاد.");
    }

    @Test
    void badLinesAreNamedAndTheOthersComeOut() {
        String good = "{\"text\":\"قال شاهد إن القصف توقف.\"}";
        take(
                SETTINGS,
                good,
                "{\"text\": ",
                "[1]",
                "",
                "{\"words\":\"قال\",\"n\":1}",
                "{\"text\":\"hello there\"}",
                "{\"text\":\"" + "ا".repeat(9000) + "\"}",
                good + good,
                good);
        assertThat(out.articles()).extracting(a -> a.name()).containsExactly("f.jsonl, line 1", "f.jsonl, line 9");
        assertThat(out.reasons()).hasSize(6);
        assertThat(out.reasons().get(0)).contains("not valid JSON");
        assertThat(out.reasons().get(1)).contains("no JSON object");
        assertThat(out.reasons().get(2)).contains("its fields are: words, n").contains("--fields text=FIELD");
        assertThat(out.reasons().get(3)).contains("language");
        assertThat(out.reasons().get(4)).contains("larger than");
        assertThat(out.reasons().get(5)).contains("not valid JSON");
    }

    @Test
    void anImpossibleDayIsLeftOut() {
        take(SETTINGS, "{\"text\":\"قال شاهد إن القصف توقف.\",\"date\":\"2017-02-30\"}");
        assertThat(out.articles()).singleElement().satisfies(a -> {
            assertThat(a.input().report().published()).isEmpty();
            assertThat(a.input().problems()).extracting(p -> p.code()).containsExactly(ProblemCode.BAD_DATE);
        });
    }

    @Test
    void mistakesInTheMapping() {
        assertThatThrownBy(() -> FieldMapping.of("body"))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("maps no field");
        assertThatThrownBy(() -> FieldMapping.of("title=x")).hasMessageContaining("add text=FIELD");
        assertThatThrownBy(() -> FieldMapping.of("story=x"))
                .hasMessageContaining("text, title, published, outlet, url");
    }
}
