package org.isnad.intake.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.intake.taken.Fact;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Headline, outlet and address of a page, read before it is cleaned. */
final class PageNames {
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|\\-–—:»«·•/]+\\s+|\\s*\\|\\s*|\\s*::\\s*");
    private static final int LEAST_SHARED = 2;
    private static final int LONGEST_NAME = 4;

    private PageNames() {}

    /**
     * The headline: the {@code h1} that the page's own titles repeat; else what JSON-LD or the meta elements say, or the title, without
     * the outlet's name at its ends.
     */
    static Optional<Fact<String>> headline(Document page, Optional<String> jsonLd) {
        String titles = Words.plain(page.title() + " " + meta(page, "og:title").orElse("") + " " + jsonLd.orElse(""));
        int whole = Words.count(bare(page, page.title()));
        Optional<Fact<String>> h1 = page.select("h1").stream()
                .map(e -> Words.tidy(e.text()))
                .filter(t -> Words.count(t) >= Math.max(LEAST_SHARED, whole / 2))
                .filter(t -> titles.contains(Words.plain(t)) || titles.isBlank())
                .findFirst()
                .map(t -> new Fact<>(t, "h1"));
        return h1.or(() -> jsonLd.map(t -> new Fact<>(unescaped(t), "json-ld.headline")))
                .or(() -> meta(page, "og:title").map(t -> new Fact<>(bare(page, t), "meta.og:title")))
                .or(() -> meta(page, "twitter:title").map(t -> new Fact<>(bare(page, t), "meta.twitter:title")))
                .or(() -> onlyH1(page))
                .or(() -> present(page.title()).map(t -> new Fact<>(bare(page, t), "title")));
    }

    /** Some sites escape twice. */
    private static String unescaped(String text) {
        return Words.tidy(text.indexOf('&') < 0 ? text : org.jsoup.parser.Parser.unescapeEntities(text, false));
    }

    private static Optional<Fact<String>> onlyH1(Document page) {
        List<Element> all = page.select("h1");
        return all.size() == 1 && Words.count(all.get(0).text()) > LEAST_SHARED
                ? Optional.of(new Fact<>(Words.tidy(all.get(0).text()), "h1"))
                : Optional.empty();
    }

    /** Drops the parts of a title that name the outlet or the section: those beside the longest part, which no {@code h1} repeats. */
    private static String bare(Document page, String title) {
        String[] parts = SEPARATOR.split(title);
        String longest = Arrays.stream(parts)
                .max((a, b) -> Integer.compare(Words.count(a), Words.count(b)))
                .orElse(title);
        boolean whole = page.select("h1,h2").stream()
                .anyMatch(h -> Words.plain(h.text()).equals(Words.plain(title)));
        boolean clear = Arrays.stream(parts)
                .filter(p -> !p.equals(longest))
                .allMatch(p -> Words.count(p) * 2 <= Words.count(longest));
        return Words.tidy(whole || !clear ? title : longest);
    }

    /** The outlet: its Arabic name if one is given, else another name, else the host. The headline is plain, for comparing. */
    static Optional<Fact<String>> outlet(Document page, JsonLd data, String headline, Optional<URI> url) {
        List<Fact<String>> names = new ArrayList<>();
        data.publisher().ifPresent(n -> names.add(new Fact<>(Words.tidy(n), "json-ld.publisher")));
        for (String meta : List.of("og:site_name", "application-name", "publisher", "dc.publisher", "copyright")) {
            meta(page, meta).ifPresent(n -> names.add(new Fact<>(n, "meta." + meta)));
        }
        Element micro = page.selectFirst("[itemprop=publisher] [itemprop=name]");
        if (micro != null) {
            present(micro.hasAttr("content") ? micro.attr("content") : micro.text())
                    .ifPresent(n -> names.add(new Fact<>(n, "itemprop.publisher")));
        }
        title(page, headline).ifPresent(names::add);
        return names.stream()
                .filter(n -> arabic(n.value()))
                .findFirst()
                .or(() -> names.stream().findFirst())
                .or(() -> url.map(URI::getHost).map(h -> new Fact<>(h.replaceFirst("^www\\.", ""), "host")));
    }

    /** A short part of the title, set apart by a mark, that is no part of the headline: the last such, or the first. */
    private static Optional<Fact<String>> title(Document page, String headline) {
        String[] parts = SEPARATOR.split(page.title());
        return Stream.of(parts[parts.length - 1], parts[0])
                .map(Words::tidy)
                .filter(p -> parts.length > 1 && !p.isEmpty() && Words.count(p) <= LONGEST_NAME)
                .filter(p -> !headline.contains(Words.plain(p)))
                .findFirst()
                .map(p -> new Fact<>(p, "title"));
    }

    private static boolean arabic(String text) {
        return text.chars().anyMatch(c -> c >= 0x0621 && c <= 0x064A);
    }

    /** The address that the page calls its own, if it lies on the site that the page came from or that is not known. */
    static Optional<Fact<URI>> address(Document page, Optional<URI> url) {
        Element canonical = page.selectFirst("link[rel~=(?i)canonical][href]");
        Stream<Fact<String>> named = Stream.concat(
                Stream.ofNullable(canonical).map(e -> new Fact<>(e.attr("href"), "link.canonical")),
                meta(page, "og:url").map(u -> new Fact<>(u, "meta.og:url")).stream());
        return named.map(f -> resolve(url, f.value()).map(u -> new Fact<>(u, f.rule())))
                .flatMap(Optional::stream)
                .filter(f -> url.isEmpty() || site(url.get()).equals(site(f.value())))
                .filter(f -> !root(f.value()) || url.map(PageNames::root).orElse(false))
                .findFirst();
    }

    private static Optional<URI> resolve(Optional<URI> base, String address) {
        try {
            URI uri = new URI(address.strip().replace(" ", "%20"));
            URI whole = base.isPresent() ? base.get().resolve(uri) : uri;
            String scheme = String.valueOf(whole.getScheme()).toLowerCase(Locale.ROOT);
            boolean web = (scheme.equals("http") || scheme.equals("https")) && whole.getHost() != null;
            return web ? Optional.of(whole) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A page's canonical address that is the site's front page is a mistake of the site. */
    private static boolean root(URI uri) {
        return (uri.getRawPath() == null || uri.getRawPath().length() <= 1) && uri.getRawQuery() == null;
    }

    private static String site(URI uri) {
        String[] labels = uri.getHost() == null
                ? new String[] {""}
                : uri.getHost().toLowerCase(Locale.ROOT).split("\\.");
        int n = labels.length;
        return n < 2 ? labels[0] : labels[n - 2] + "." + labels[n - 1];
    }

    static Optional<String> meta(Document page, String name) {
        return page.select("meta[content]").stream()
                .filter(m -> m.attr("property").equalsIgnoreCase(name)
                        || m.attr("name").equalsIgnoreCase(name))
                .map(m -> unescaped(m.attr("content")))
                .filter(v -> !v.isEmpty())
                .findFirst();
    }

    private static Optional<String> present(String text) {
        String tidy = Words.tidy(text);
        return tidy.isEmpty() ? Optional.empty() : Optional.of(tidy);
    }
}
