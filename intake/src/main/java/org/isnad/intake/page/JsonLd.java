package org.isnad.intake.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself in JSON-LD (schema.org). Read leniently, as pages write it with line ends inside strings and commas too many;
 * a script that is not JSON at all is passed over. Of several articles the one counts whose headline is that of the page.
 */
final class JsonLd {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();
    private static final Set<String> ARTICLES = Set.of(
            "Article",
            "NewsArticle",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "OpinionNewsArticle",
            "BackgroundNewsArticle",
            "LiveBlogPosting",
            "BlogPosting",
            "Report",
            "SocialMediaPosting",
            "TechArticle");
    private static final int MOST_NODES = 20_000;

    private final List<JsonNode> articles = new ArrayList<>();
    private final List<JsonNode> others = new ArrayList<>();

    private JsonLd() {}

    /** Reads the scripts of a page, before it is cleaned. The headline is plain, for comparing. */
    static JsonLd of(Document page, String headline) {
        JsonLd data = new JsonLd();
        for (Element script : page.select("script[type~=(?i)ld\\+json]")) {
            parse(script.data()).ifPresent(data::collect);
        }
        data.articles.sort((a, b) -> Boolean.compare(about(b, headline), about(a, headline)));
        return data;
    }

    private static boolean about(JsonNode article, String headline) {
        String own = Words.plain(
                first(article, "headline").or(() -> first(article, "name")).orElse(""));
        return !own.isEmpty() && (own.startsWith(headline) || headline.contains(own));
    }

    private static Optional<JsonNode> parse(String script) {
        try {
            return Optional.ofNullable(
                    MAPPER.readTree(script.replace("<![CDATA[", "").replace("]]>", "")));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** Goes through arrays, graphs and what a page is said to be about. */
    private void collect(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        for (int i = 0; i < MOST_NODES && !open.isEmpty(); i++) {
            JsonNode node = open.remove();
            if (node.isArray()) {
                node.forEach(open::add);
                continue;
            }
            boolean article = types(node).stream().anyMatch(ARTICLES::contains);
            (article ? articles : others).add(node);
            for (String inner : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
                if (node.path(inner).isContainerNode()) {
                    open.add(node.get(inner));
                }
            }
        }
    }

    private static List<String> types(JsonNode node) {
        List<String> types = new ArrayList<>();
        JsonNode type = node.path("@type");
        if (type.isArray()) {
            type.forEach(t -> types.add(t.asText()));
        } else {
            types.add(type.asText());
        }
        types.replaceAll(t -> t.substring(t.lastIndexOf('/') + 1));
        return types;
    }

    /** Returns a text of the page's article; the first that has it. */
    Optional<String> text(String field) {
        return articles.stream()
                .map(a -> first(a, field))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Returns the name of the publisher, of the article or of the site. */
    Optional<String> publisher() {
        Optional<String> own = articles.stream()
                .map(a -> first(a, "publisher").or(() -> byReference(a.path("publisher"))))
                .flatMap(Optional::stream)
                .findFirst();
        return own.or(() -> others.stream()
                .filter(n -> types(n).stream().anyMatch(t -> t.equals("WebSite") || t.equals("NewsMediaOrganization")))
                .map(n -> first(n, "name"))
                .flatMap(Optional::stream)
                .findFirst());
    }

    private Optional<String> byReference(JsonNode publisher) {
        String id = publisher.path("@id").asText();
        return others.stream()
                .filter(n -> !id.isEmpty() && n.path("@id").asText().equals(id))
                .map(n -> first(n, "name"))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Returns whether the article is said to cost money. */
    boolean paid() {
        return articles.stream()
                .anyMatch(a -> a.path("isAccessibleForFree").asText().equalsIgnoreCase("false"));
    }

    /** Returns whether it is an article that grows through the day. */
    boolean live() {
        return articles.stream().anyMatch(a -> types(a).contains("LiveBlogPosting"));
    }

    /** The text of a field, or the name of what stands there. */
    private static Optional<String> first(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (value.isArray() && value.size() > 0) {
            value = value.get(0);
        }
        if (value.isObject()) {
            value = value.path("name");
        }
        String text = value.isTextual() || value.isNumber() ? value.asText().strip() : "";
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
