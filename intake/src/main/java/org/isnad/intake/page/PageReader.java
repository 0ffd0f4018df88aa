package org.isnad.intake.page;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.intake.IntakeException;
import org.isnad.intake.taken.Fact;
import org.isnad.intake.taken.RawDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads a page. The order: decode by content; parse; what the head says (before cleaning, which takes scripts away); clean; blocks; the
 * article; the day (which may need the lines that the page shows). Linear in the size of the page; thread-safe.
 */
public final class PageReader {
    private static final int LEAST_WORDS = 8;
    private static final int STUB = 150;
    private static final double MOST_MISSING = 0.6;

    private PageReader() {}

    /**
     * An article taken out of a page.
     *
     * @param text headline, blank line, paragraphs
     * @param charset the encoding of the page
     * @param facts what the page says of itself
     */
    public record Page(String text, String charset, Fact.All facts) {}

    /** Reads a page; throws if it has no article, or only the beginning of one. */
    public static Page read(RawDocument raw, Optional<URI> url) {
        PageDecoder.Text decoded = PageDecoder.decode(raw.bytes(), raw.declaredCharset());
        Document page = Jsoup.parse(decoded.text());
        String title = Words.plain(PageNames.meta(page, "og:title").orElse("") + " " + page.title());
        JsonLd data = JsonLd.of(page, title);
        Optional<Fact<String>> headline = PageNames.headline(page, data.text("headline"));
        String plain = headline.map(h -> Words.plain(h.value())).orElse("");
        Optional<Fact<String>> outlet = PageNames.outlet(page, data, plain, url);
        Optional<Fact<URI>> address = PageNames.address(page, url);
        var declared = PageDay.declared(page, data, raw.taken());

        boolean paywall = data.paid() || paywall(page);
        Set<Element> furniture = Cleaner.clean(page, plain);
        List<Block> blocks = Blocks.of(page.body(), furniture);
        List<String> paragraphs = paragraphs(ArticleText.of(page.body(), blocks, plain), data);
        check(paragraphs, paywall);

        var shown = new PageDay.Shown(
                find(blocks, plain),
                find(blocks, Words.plain(paragraphs.get(0))),
                address.map(Fact::value).or(() -> url));
        var day = PageDay.of(declared, page, blocks, shown, raw.taken());
        String body = String.join("\n", paragraphs);
        String text = headline.map(h -> h.value() + "\n\n" + body).orElse(body);
        return new Page(text, decoded.charset(), new Fact.All(headline, outlet, day, address));
    }

    private static boolean paywall(Document page) {
        boolean marked = !page.select("[class*=paywall],[id*=paywall],meta[name=paywall][content=true]")
                .isEmpty();
        return marked || PageLexicon.get().paywall(page.text());
    }

    /** The page's paragraphs, unless a script would show most of the text, which then stands in JSON-LD. */
    private static List<String> paragraphs(List<String> shown, JsonLd data) {
        String body = data.text("articleBody")
                .map(b -> Jsoup.parse(b.replace("\n", "<br>")).wholeText())
                .orElse("");
        int words = Words.count(body);
        int have = shown.stream().mapToInt(Words::count).sum();
        if (words < LEAST_WORDS * 2 || have >= MOST_MISSING * words) {
            return shown;
        }
        return body.lines().map(Words::tidy).filter(l -> !l.isEmpty()).toList();
    }

    private static void check(List<String> paragraphs, boolean paywall) {
        int words = paragraphs.stream().mapToInt(Words::count).sum();
        if (words < LEAST_WORDS) {
            throw new IntakeException(
                    "no article was found on the page, only %d words: give the page of one article, or its text"
                            .formatted(words));
        }
        String last = paragraphs.get(paragraphs.size() - 1);
        boolean cut = last.endsWith("...") || last.endsWith("…");
        if (paywall && (words < STUB || cut)) {
            throw new IntakeException(
                    "only the beginning of the article is shown without a subscription (%d words): give the whole text"
                            .formatted(words));
        }
    }

    private static int find(List<Block> blocks, String plain) {
        for (int i = 0; i < blocks.size(); i++) {
            if (!plain.isEmpty() && Words.plain(blocks.get(i).text()).equals(plain)) {
                return i;
            }
        }
        return -1;
    }
}
