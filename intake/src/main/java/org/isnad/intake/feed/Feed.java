package org.isnad.intake.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.intake.IntakeException;
import org.isnad.intake.page.DayText;
import org.isnad.intake.page.PageDecoder;
import org.isnad.intake.page.Prose;
import org.isnad.intake.taken.Fact;
import org.isnad.intake.taken.RawDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A feed: RSS 0.9 to 2.0, RDF, Atom. Read by a parser that knows no entities but those of characters, so that a document type can neither
 * reach out nor blow up; broken XML is mended as browsers do.
 *
 * @param entries its entries in order
 */
public record Feed(List<Entry> entries) {
    private static final int MOST_ENTRIES = 10_000;
    private static final int SUMMARY = 25;

    /** Copies the list. */
    public Feed {
        entries = List.copyOf(entries);
    }

    /**
     * An entry.
     *
     * @param raw its characters as they stand in the feed, in the feed's encoding
     * @param key what the feed calls it: its id, or its address, or else the hash of its bytes
     * @param link the address of its page
     * @param paragraphs its text
     * @param whole whether that is the article, as far as the feed tells, and no summary
     * @param charset the feed's encoding
     * @param facts what it says of itself
     */
    public record Entry(
            RawDocument raw,
            String key,
            Optional<URI> link,
            List<String> paragraphs,
            boolean whole,
            String charset,
            Fact.All facts) {}

    /** Reads a feed; throws if it has no entries. */
    public static Feed of(RawDocument raw) {
        PageDecoder.Text decoded = PageDecoder.decode(raw.bytes(), raw.declaredCharset());
        Document xml = Jsoup.parse(decoded.text(), "", Parser.xmlParser().setTrackPosition(true));
        List<Element> items = xml.select("item, entry");
        if (items.isEmpty()) {
            throw new IntakeException("the feed has no entries: check its address");
        }
        if (items.size() > MOST_ENTRIES) {
            throw new IntakeException("the feed has more than %d entries: split it".formatted(MOST_ENTRIES));
        }
        Element channel = xml.selectFirst("channel, feed");
        Optional<Fact<String>> outlet = channel == null
                ? Optional.empty()
                : child(channel, "title")
                        .map(t -> new Fact<>(Prose.tidy(Parser.unescapeEntities(t, false)), "feed.title"));
        List<Entry> entries = new ArrayList<>();
        for (Element item : items) {
            entries.add(entry(item, entries.size() + 1, raw, decoded, outlet));
        }
        return new Feed(entries);
    }

    private static Entry entry(
            Element item, int number, RawDocument feed, PageDecoder.Text decoded, Optional<Fact<String>> outlet) {
        int start = item.sourceRange().startPos();
        int end = Math.max(
                start,
                item.endSourceRange().isTracked()
                        ? item.endSourceRange().endPos()
                        : decoded.text().length());
        byte[] bytes = decoded.text().substring(start, end).getBytes(Charset.forName(decoded.charset()));
        Optional<URI> link = link(item);
        String name = "%s, entry %d".formatted(feed.name(), number);
        RawDocument raw = RawDocument.of(name, bytes, link.or(feed::url), feed.headers(), feed.taken());
        List<String> content = html(item, "content|encoded", "content");
        List<String> summary = html(item, "description", "summary");
        boolean full = Prose.words(content) >= Prose.words(summary) && !content.isEmpty();
        String key = child(item, "guid")
                .or(() -> child(item, "id"))
                .or(() -> link.map(URI::toString))
                .orElse(raw.hash());
        return new Entry(
                raw,
                key,
                link,
                full ? content : summary,
                full && !cut(content),
                decoded.charset(),
                facts(item, link, outlet));
    }

    private static Fact.All facts(Element item, Optional<URI> link, Optional<Fact<String>> outlet) {
        Optional<Fact<String>> title =
                child(item, "title").map(t -> new Fact<>(String.join(" ", Prose.paragraphs(t)), "entry.title"));
        Optional<Fact<java.time.LocalDate>> day = Stream.of(
                        "pubDate", "published", "dc|date", "issued", "dcterms|issued", "updated")
                .flatMap(name ->
                        child(item, name)
                                .flatMap(DayText::value)
                                .map(s -> new Fact<>(s.day(), "entry." + name))
                                .stream())
                .findFirst();
        Optional<Fact<String>> publisher =
                child(item, "dc|publisher").map(p -> new Fact<>(Prose.tidy(p), "entry.dc:publisher"));
        return new Fact.All(title, publisher.or(() -> outlet), day, link.map(u -> new Fact<>(u, "entry.link")));
    }

    /** Whether a text only begins: it is short, or ends in dots. */
    private static boolean cut(List<String> paragraphs) {
        String last = paragraphs.isEmpty()
                ? ""
                : paragraphs.get(paragraphs.size() - 1).replaceAll("[\\]\\s]+$", "");
        return Prose.words(paragraphs) < SUMMARY || last.endsWith("...") || last.endsWith("…");
    }

    private static List<String> html(Element item, String... names) {
        return Stream.of(names)
                .flatMap(n -> child(item, n).stream())
                .map(Prose::paragraphs)
                .filter(p -> !p.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The text of a child element; {@code prefix|name} for one in a name space. What is marked up inside stays so. */
    private static Optional<String> child(Element item, String name) {
        String tag = name.replace('|', ':');
        return item.children().stream()
                .filter(c -> c.tagName().equalsIgnoreCase(tag))
                .map(c -> c.childrenSize() > 0 ? c.html() : c.wholeText())
                .filter(t -> !t.isBlank())
                .findFirst();
    }

    private static Optional<URI> link(Element item) {
        Stream<String> atom = item.children().stream()
                .filter(c -> c.tagName().equalsIgnoreCase("link") && c.hasAttr("href"))
                .filter(c -> c.attr("rel").isEmpty() || c.attr("rel").equals("alternate"))
                .map(c -> c.attr("href"));
        Stream<String> rss = Stream.of("link", "guid").flatMap(n -> child(item, n).stream());
        return Stream.concat(atom, rss).map(Feed::web).flatMap(Optional::stream).findFirst();
    }

    private static Optional<URI> web(String address) {
        try {
            URI uri = new URI(address.strip());
            boolean web = uri.getHost() != null && uri.getScheme().matches("(?i)https?");
            return web ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
