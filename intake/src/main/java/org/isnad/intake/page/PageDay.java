package org.isnad.intake.page;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.intake.taken.Fact;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The day of publication, from the surest place that has one: JSON-LD, meta elements, microdata, {@code <time>}, the lines around the
 * headline, elements named for it, the address. A day of change is no day of publication, nor is the clock at the top of a page, nor the
 * hour of a comment. Where a value is given for Greenwich late in the day and the page shows the next day, the shown day counts: from that
 * one the article's «أمس» counts.
 */
final class PageDay {
    private static final LocalDate FIRST = LocalDate.of(1991, 1, 1);
    private static final LocalTime LATE = LocalTime.of(14, 0);
    private static final int BEFORE = 4;
    private static final int AFTER = 8;
    private static final List<String> METAS = List.of(
            "article:published_time",
            "og:published_time",
            "og:article:published_time",
            "datepublished",
            "publishdate",
            "publish-date",
            "publish_date",
            "published_date",
            "published",
            "published_time",
            "pubdate",
            "publication_date",
            "parsely-pub-date",
            "sailthru.date",
            "cxenseparse:recs:publishtime",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.created",
            "dc.date.created",
            "dc.date",
            "dcterms.date",
            "article.published",
            "article_date_original",
            "date",
            "created",
            "timestamp",
            "og:pubdate");
    private static final Pattern IN_ADDRESS =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?!\\d)");
    private static final Pattern CHANGED_FIRST =
            Pattern.compile("(?i)[^\\p{L}]*(?:\\p{L}+\\s+)?(?:ال)?(?:updat|modif|تحديث|تعديل|حُدّث|حدث في|عدل في)");
    private static final Pattern CHANGED = Pattern.compile("(?i)updat|modif|تحديث|تعديل|حُدّث|حدث في|عدل في");

    private final LocalDate last;

    private PageDay(Instant taken) {
        this.last = LocalDate.ofInstant(taken, ZoneOffset.UTC).plusDays(1);
    }

    /** What the page says before it is cleaned: JSON-LD, meta, microdata. */
    static Optional<Fact<DayText.Stated>> declared(Document page, JsonLd data, Instant taken) {
        PageDay day = new PageDay(taken);
        return day.fact(data.text("datePublished"), "json-ld.datePublished")
                .or(() -> day.meta(page))
                .or(() -> day.microdata(page))
                .or(() -> day.fact(data.text("dateCreated"), "json-ld.dateCreated"));
    }

    private Optional<Fact<DayText.Stated>> meta(Document page) {
        for (String name : METAS) {
            for (Element meta : page.select("meta")) {
                String key = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
                if (key.toLowerCase(Locale.ROOT).equals(name)) {
                    var found = fact(Optional.of(meta.attr("content")), "meta." + name);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Fact<DayText.Stated>> microdata(Document page) {
        for (Element e : page.select("[itemprop~=datePublished]")) {
            String value =
                    e.hasAttr("content") ? e.attr("content") : e.hasAttr("datetime") ? e.attr("datetime") : e.text();
            var found = fact(Optional.of(value), "itemprop.datePublished");
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Fact<DayText.Stated>> fact(Optional<String> value, String rule) {
        return value.flatMap(v -> DayText.value(v)
                        .or(() -> DayText.text(v).stream()
                                .findFirst()
                                .map(day -> new DayText.Stated(day, Optional.empty()))))
                .filter(s -> sane(s.day()))
                .map(s -> new Fact<>(s, rule));
    }

    private boolean sane(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(last);
    }

    /** Chooses between what is declared and what a cleaned page shows. */
    static Optional<Fact<LocalDate>> of(
            Optional<Fact<DayText.Stated>> declared, Document page, List<Block> blocks, Shown shown, Instant taken) {
        PageDay day = new PageDay(taken);
        if (declared.isEmpty()) {
            return day.time(page, blocks, shown)
                    .or(() -> day.near(blocks, shown))
                    .or(() -> day.named(blocks))
                    .or(() -> shown.address().flatMap(day::address));
        }
        DayText.Stated stated = declared.get().value();
        boolean late = stated.time().map(t -> !t.isBefore(LATE)).orElse(false);
        LocalDate next = stated.day().plusDays(1);
        boolean shownNext = late
                && day.near(blocks, shown)
                        .or(() -> day.named(blocks))
                        .map(f -> f.value().equals(next))
                        .orElse(false);
        return Optional.of(
                new Fact<>(shownNext ? next : stated.day(), declared.get().rule() + (shownNext ? "+shown" : "")));
    }

    /**
     * What a page shows.
     *
     * @param headline the number of the block of the headline, or -1
     * @param body the number of the block at which the article begins, or -1
     * @param address where the page lies
     */
    record Shown(int headline, int body, Optional<URI> address) {}

    /** The first {@code <time>} at or after the headline, else the one before it; not one that tells of a change. */
    private Optional<Fact<LocalDate>> time(Document page, List<Block> blocks, Shown shown) {
        List<Element> times = new ArrayList<>(page.select("time[datetime]"));
        times.removeIf(t -> CHANGED.matcher(t.className() + t.parent().className() + t.text())
                .find());
        Predicate<Element> published =
                t -> t.hasAttr("pubdate") || t.className().matches("(?i).*publish.*|.*entry-date.*");
        if (times.stream().noneMatch(published) && shown.headline() >= 0) {
            Element headline = blocks.get(shown.headline()).holder();
            List<Element> order = page.body().getAllElements();
            Set<Element> later = Set.copyOf(order.subList(order.indexOf(headline), order.size()));
            times.sort((a, b) -> Boolean.compare(later.contains(b), later.contains(a)));
        } else {
            times.sort((a, b) -> Boolean.compare(published.test(b), published.test(a)));
        }
        return times.stream()
                .map(t -> fact(Optional.of(t.attr("datetime")), "time.datetime"))
                .flatMap(Optional::stream)
                .findFirst()
                .map(f -> new Fact<>(f.value().day(), f.rule()));
    }

    /** A full date in the lines around the headline. */
    private Optional<Fact<LocalDate>> near(List<Block> blocks, Shown shown) {
        if (shown.headline() < 0) {
            return Optional.empty();
        }
        int end = Math.min(blocks.size(), Math.max(shown.body(), shown.headline() + AFTER));
        Optional<Fact<LocalDate>> after = lines(blocks, shown.headline() + 1, end, "line.after-headline");
        int from = Math.max(0, shown.headline() - BEFORE);
        return after.or(() -> lines(blocks, from, shown.headline(), "line.before-headline"));
    }

    private Optional<Fact<LocalDate>> lines(List<Block> blocks, int from, int end, String rule) {
        for (int i = from; i < end; i++) {
            Block block = blocks.get(i);
            if (!block.prose()
                    && !block.links()
                    && !CHANGED_FIRST.matcher(block.text()).lookingAt()) {
                Optional<LocalDate> day =
                        DayText.text(block.text()).stream().filter(this::sane).findFirst();
                if (day.isPresent()) {
                    return Optional.of(new Fact<>(day.get(), rule));
                }
            }
        }
        return Optional.empty();
    }

    /** A full date in an element that is named for one. */
    private Optional<Fact<LocalDate>> named(List<Block> blocks) {
        return blocks.stream()
                .filter(b -> b.furniture() && !CHANGED_FIRST.matcher(b.text()).lookingAt())
                .flatMap(b -> DayText.text(b.text()).stream())
                .filter(this::sane)
                .findFirst()
                .map(day -> new Fact<>(day, "element.named"));
    }

    private Optional<Fact<LocalDate>> address(URI address) {
        Matcher m = IN_ADDRESS.matcher(String.valueOf(address.getPath()));
        return m.find()
                ? fact(Optional.of(m.group()), "address")
                        .map(f -> new Fact<>(f.value().day(), f.rule()))
                : Optional.empty();
    }
}
