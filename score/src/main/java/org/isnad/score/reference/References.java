package org.isnad.score.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.score.ScoreException;

/** Reads folders of annotated reports: every {@code NAME.json} beside a {@code NAME.txt}. */
public final class References {
    private static final ObjectMapper JSON = new ObjectMapper();

    private References() {}

    /** Returns the annotated reports of a folder in the order of their names. */
    public static List<ReferenceReport> folder(Path folder) {
        return annotations(folder).stream()
                .filter(report -> Files.exists(report.text()))
                .toList();
    }

    /** Returns the annotations of a folder in the order of their names, whether their texts are there or not. */
    public static List<ReferenceReport> annotations(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(".json"))
                    .sorted()
                    .map(References::read)
                    .toList();
        } catch (IOException e) {
            throw new ScoreException(
                    "%s cannot be listed (%s): name a folder of reports with their annotations"
                            .formatted(folder, e.getMessage()),
                    e);
        }
    }

    private static Path textOf(Path json) {
        String name = json.getFileName().toString();
        return json.resolveSibling(name.substring(0, name.length() - 5) + ".txt");
    }

    /** Reads one annotation. */
    public static ReferenceReport read(Path file) {
        try {
            JsonNode root = JSON.readTree(Files.readString(file));
            if (!root.path("claims").isArray()) {
                throw new ScoreException(file + ": no array \"claims\": this is not an annotation");
            }
            List<ReferenceReport.Views> claims = new ArrayList<>();
            for (JsonNode node : root.get("claims")) {
                claims.add(views(file, node));
            }
            JsonNode report = root.path("report");
            return new ReferenceReport(
                    file,
                    textOf(file),
                    text(report, "outlet"),
                    text(report, "published"),
                    groups(root.path("aliases")),
                    claims,
                    root.path("annotated").asText("").equals("labels"));
        } catch (IOException e) {
            throw new ScoreException("%s cannot be read: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static ReferenceReport.Views views(Path file, JsonNode node) {
        ReferenceClaim first = claim(file, node);
        if (!node.path("also").isObject() || node.path("also").isEmpty()) {
            return new ReferenceReport.Views(first, Optional.empty());
        }
        ObjectNode merged = ((ObjectNode) node).deepCopy();
        merged.setAll((ObjectNode) node.get("also"));
        return new ReferenceReport.Views(first, Optional.of(claim(file, merged)));
    }

    private static ReferenceClaim claim(Path file, JsonNode node) {
        JsonNode span = node.path("span");
        if (span.size() != 2) {
            throw new ScoreException(file + ": a claim has no \"span\" of two offsets: mend the annotation");
        }
        List<String> sources = new ArrayList<>();
        node.path("sources").forEach(s -> sources.add(s.path("name").asText("")));
        return new ReferenceClaim(
                span.get(0).asInt(),
                span.get(1).asInt(),
                node.path("text").asText(""),
                sources,
                node.path("cue").asText(""),
                node.path("polarity").asText("yes"),
                node.path("certainty").asText("certain"),
                node.path("tense").asText("past"),
                node.path("type").asText("other"),
                time(node.path("time")),
                named(node.path("places")),
                amounts(node.path("quantities")),
                named(node.path("actors")),
                node.path("minor").asBoolean(false));
    }

    private static Optional<ReferenceClaim.Time> time(JsonNode node) {
        if (node.size() != 2) {
            return Optional.empty();
        }
        return Optional.of(new ReferenceClaim.Time(text(node.get(0)), text(node.get(1))));
    }

    private static List<ReferenceClaim.Named> named(JsonNode list) {
        List<ReferenceClaim.Named> out = new ArrayList<>();
        list.forEach(n -> out.add(new ReferenceClaim.Named(
                n.path("role").asText(""), n.path("name").asText(""))));
        return out;
    }

    private static List<ReferenceClaim.Amount> amounts(JsonNode list) {
        List<ReferenceClaim.Amount> out = new ArrayList<>();
        list.forEach(n -> out.add(
                new ReferenceClaim.Amount(n.path("text").asText(""), number(n.get("min")), number(n.get("max")))));
        return out;
    }

    private static Optional<Double> number(JsonNode node) {
        return node == null || !node.isNumber() ? Optional.empty() : Optional.of(node.asDouble());
    }

    private static Optional<String> text(JsonNode parent, String field) {
        return text(parent.get(field));
    }

    private static Optional<String> text(JsonNode node) {
        return node == null || node.isNull()
                ? Optional.empty()
                : Optional.of(node.asText()).filter(t -> !t.isBlank());
    }

    private static List<List<String>> groups(JsonNode node) {
        List<List<String>> out = new ArrayList<>();
        node.forEach(group -> {
            List<String> names = new ArrayList<>();
            group.forEach(n -> names.add(n.asText()));
            out.add(names);
        });
        return out;
    }
}
