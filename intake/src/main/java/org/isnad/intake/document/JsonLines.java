package org.isnad.intake.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.isnad.intake.IntakeException;
import org.isnad.intake.document.FieldMapping.Field;
import org.isnad.intake.page.DayText;
import org.isnad.intake.page.Prose;
import org.isnad.intake.taken.Bounded;
import org.isnad.intake.taken.Fact;
import org.isnad.intake.taken.Limits;
import org.isnad.intake.taken.RawDocument;
import org.isnad.intake.taken.Taken;
import org.isnad.model.Problem;
import org.isnad.model.ProblemCode;
import org.isnad.reading.input.Decoded;
import org.isnad.reading.input.Details;

/** JSON lines: each line an article, read one at a time. A line that is none is refused by its number; the others come out. */
public final class JsonLines {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final FieldMapping mapping;
    private final Limits limits;
    private final Instant taken;

    /** Reads lines by a mapping, within limits, as taken at a moment. */
    public JsonLines(FieldMapping mapping, Limits limits, Instant taken) {
        this.mapping = mapping;
        this.limits = limits;
        this.taken = taken;
    }

    /** Hands on what each line of a stream holds. */
    public void read(InputStream in, String name, Details known, Consumer<Taken> out) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean long_ = false;
        int number = 1;
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b == '\n') {
                hand(line, long_, "%s, line %d".formatted(name, number++), known, out);
                long_ = false;
            } else if (line.size() < limits.document()) {
                line.write(b);
            } else {
                long_ = true;
            }
        }
        hand(line, long_, "%s, line %d".formatted(name, number), known, out);
    }

    private void hand(ByteArrayOutputStream line, boolean tooLong, String name, Details known, Consumer<Taken> out) {
        byte[] bytes = line.toByteArray();
        line.reset();
        if (tooLong) {
            out.accept(new Taken.Refused(name, Bounded.tooLarge(limits).getMessage()));
        } else if (!blank(bytes)) {
            RawDocument raw = RawDocument.of(name, bytes, taken);
            out.accept(Guarded.take(name, () -> article(raw, known)));
        }
    }

    private static boolean blank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    private Taken article(RawDocument raw, Details known) {
        JsonNode object = parse(raw.bytes());
        String text = mapping.value(Field.TEXT, object).orElseThrow(() -> missing(object));
        if (Prose.marked(text)) {
            text = String.join("\n", Prose.paragraphs(text));
        }
        Optional<String> title = mapping.value(Field.TITLE, object).map(Prose::tidy);
        String body = text;
        String whole = title.filter(t -> !body.startsWith(t))
                .map(t -> t + "\n\n" + body)
                .orElse(body);
        Optional<String> published = mapping.value(Field.PUBLISHED, object);
        Optional<LocalDate> day = published.flatMap(JsonLines::day);
        Fact.All facts = new Fact.All(
                title.map(t -> new Fact<>(t, "json.title")),
                mapping.value(Field.OUTLET, object).map(o -> new Fact<>(o, "json.outlet")),
                day.map(d -> new Fact<>(d, "json.published")),
                mapping.value(Field.URL, object).flatMap(JsonLines::web).map(u -> new Fact<>(u, "json.url")));
        Taken taken = Documents.article(raw, Decoded.of(whole, "UTF-8"), facts, known);
        return published.isPresent() && day.isEmpty() ? taken.with(badDay(published.get())) : taken;
    }

    private static Problem badDay(String value) {
        return new Problem(
                ProblemCode.BAD_DATE,
                "\"%s\" is no day of publication and was left out: write it as 2017-10-15".formatted(value),
                Optional.empty());
    }

    private static Optional<LocalDate> day(String value) {
        return DayText.value(value)
                .map(DayText.Stated::day)
                .or(() -> DayText.text(value).stream().findFirst());
    }

    private static JsonNode parse(byte[] line) {
        try {
            JsonNode node = MAPPER.readTree(line);
            if (node == null || !node.isObject()) {
                throw new IntakeException("the line is no JSON object: write one object, in braces, on each line");
            }
            return node;
        } catch (JsonProcessingException e) {
            throw new IntakeException(
                    "the line is not valid JSON (%s): write one object on each line"
                            .formatted(
                                    e.getOriginalMessage().lines().findFirst().orElse("")),
                    e);
        } catch (IOException e) {
            throw new IntakeException("the line is not valid UTF-8: save the file as UTF-8", e);
        }
    }

    private IntakeException missing(JsonNode object) {
        Iterable<String> fields = object::fieldNames;
        String there =
                StreamSupport.stream(fields.spliterator(), false).limit(20).collect(Collectors.joining(", "));
        List<String> wanted = mapping.names().get(Field.TEXT);
        return new IntakeException(
                "there is no text in a field %s; its fields are: %s. Name it with --fields text=FIELD"
                        .formatted(String.join(" or ", wanted.subList(0, Math.min(3, wanted.size()))), there));
    }

    private static Optional<URI> web(String address) {
        try {
            return Optional.of(new URI(address));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
