package org.isnad.intake.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.arabic.table.Tsv;

/** Makes pages: texts of this project in layouts in the manner of Arabic news sites. The same seed makes the same pages. */
public final class MadePages {
    private static final List<Tsv.Row> TEXTS = Tsv.resource(
                    MadePages.class, "/org/isnad/intake/pages/texts.tsv", "kind", "text")
            .rows();
    private static final List<Tsv.Row> LAYOUTS = Tsv.resource(
                    MadePages.class,
                    "/org/isnad/intake/pages/layouts.tsv",
                    "layout",
                    "outlet",
                    "encoding",
                    "declared",
                    "lead",
                    "day")
            .rows();
    private static final String[] MONTHS = {
        "كانون الثاني",
        "فبراير",
        "آذار (مارس)",
        "أبريل",
        "أيار",
        "يونيو",
        "تموز",
        "أغسطس",
        "أيلول (سبتمبر)",
        "أكتوبر",
        "تشرين الثاني",
        "ديسمبر"
    };
    private static final Pattern BODY = Pattern.compile("\\[\\[body (.*?)\\]\\]", Pattern.DOTALL);

    private MadePages() {}

    /**
     * A page and what is to be read from it.
     *
     * @param name layout and number
     * @param bytes the page
     * @param declared the encoding that a header claims, right or wrong
     * @param url its address
     * @param headline the headline
     * @param outlet the outlet
     * @param day the day of publication
     * @param rule where that stands
     * @param paragraphs the article, its opening included
     */
    public record Made(
            String name,
            byte[] bytes,
            Optional<String> declared,
            String url,
            String headline,
            String outlet,
            LocalDate day,
            String rule,
            List<String> paragraphs) {

        /** Returns the page as characters. */
        public String html() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** Returns so many pages of each layout. */
    public static List<Made> each(int number, long seed) {
        return LAYOUTS.stream()
                .flatMap(row -> IntStream.range(0, number).mapToObj(i -> make(row, i, seed)))
                .toList();
    }

    private static Made make(Tsv.Row row, int number, long seed) {
        String layout = row.need("layout");
        Random random = new Random(seed * 1000 + number * 100L + layout.hashCode());
        boolean lead = row.need("lead").equals("yes");
        String headline = pick("headline", random);
        String opening = pick("lead", random);
        List<String> paragraphs = paragraphs(random);
        LocalDate day = LocalDate.of(2012 + random.nextInt(13), 1 + random.nextInt(12), 1 + random.nextInt(28));
        String site = "https://www." + layout + ".example";
        String url = site + "/" + day.getYear() + "/" + day.getMonthValue() + "/" + day.getDayOfMonth() + "/"
                + (1000 + random.nextInt(9000));
        Map<String, String> values = values(random, day);
        values.put("headline", headline);
        values.put("lead", opening);
        values.put("outlet", row.need("outlet"));
        values.put("site", site);
        values.put("url", layout.equals("pathdate") ? url : site + "/node/" + (1000 + random.nextInt(9000)));
        String html = fill(body(resource(layout + ".html"), paragraphs), values);
        Charset charset = Charset.forName(row.get("encoding").isEmpty() ? "UTF-8" : row.get("encoding"));
        Optional<String> declared = Optional.of(row.get("declared")).filter(d -> !d.isEmpty());
        List<String> all = new ArrayList<>(paragraphs);
        if (lead) {
            all.add(0, opening);
        }
        String shown = layout.equals("liveblog") ? "مباشر.. " + headline : headline;
        return new Made(
                layout + "-" + number,
                html.getBytes(charset),
                declared,
                values.get("url"),
                shown,
                row.need("outlet"),
                day,
                row.need("day"),
                all);
    }

    private static List<String> paragraphs(Random random) {
        List<String> pool = new ArrayList<>(texts("sentence"));
        java.util.Collections.shuffle(pool, random);
        List<String> out = new ArrayList<>();
        int at = 0;
        int count = 3 + random.nextInt(7);
        for (int i = 0; i < count; i++) {
            int sentences = 1 + random.nextInt(3);
            StringBuilder paragraph = new StringBuilder();
            for (int k = 0; k < sentences; k++) {
                paragraph.append(k > 0 ? " " : "").append(slots(pool.get(at++), random));
            }
            out.add(paragraph.toString());
        }
        return out;
    }

    private static Map<String, String> values(Random random, LocalDate day) {
        LocalDate later = day.plusDays(1 + random.nextInt(20));
        LocalDate today = LocalDate.of(2026, 11, 20);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("iso", day.toString());
        values.put("later", later.toString());
        values.put("today", today.toString());
        values.put("arabicDay", weekday(day) + " " + arabic(day));
        values.put("arabicToday", weekday(today) + " " + arabic(today));
        values.put("hijriDay", weekday(day));
        values.put("dmy", "%d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()));
        values.put("dmySlash", "%d-%02d-%02d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
        values.put("dmyToday", "2026-11-20");
        values.put(
                "millis",
                String.valueOf(day.atTime(9, 30).toInstant(ZoneOffset.UTC).toEpochMilli()));
        values.put("caption", pick("caption", random));
        values.put("clock", "%02d:%02d".formatted(random.nextInt(24), random.nextInt(60)));
        for (String kind : List.of("related", "teaser", "comment")) {
            List<String> all = new ArrayList<>(texts(kind));
            java.util.Collections.shuffle(all, random);
            for (int i = 0; i < all.size(); i++) {
                values.put(kind + (i + 1), all.get(i));
            }
        }
        return values;
    }

    private static String weekday(LocalDate day) {
        return List.of("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد")
                .get(day.getDayOfWeek().getValue() - 1);
    }

    private static String arabic(LocalDate day) {
        return "%d %s %d".formatted(day.getDayOfMonth(), MONTHS[day.getMonthValue() - 1], day.getYear());
    }

    private static String body(String template, List<String> paragraphs) {
        Matcher m = BODY.matcher(template);
        if (!m.find()) {
            throw new AssertionError("a layout without a body");
        }
        String body = paragraphs.stream().map(p -> m.group(1).replace("%s", p)).collect(Collectors.joining());
        return template.substring(0, m.start()) + body + template.substring(m.end());
    }

    private static String fill(String template, Map<String, String> values) {
        String html = template;
        for (Map.Entry<String, String> value : values.entrySet()) {
            html = html.replace("{" + value.getKey() + "}", value.getValue());
        }
        return html;
    }

    private static String pick(String kind, Random random) {
        List<String> all = texts(kind);
        return slots(all.get(random.nextInt(all.size())), random);
    }

    private static String slots(String text, Random random) {
        return text.replace("{P}", plain("place", random))
                .replace("{M}", plain("name", random))
                .replace("{N}", String.valueOf(3 + random.nextInt(60)));
    }

    private static String plain(String kind, Random random) {
        List<String> all = texts(kind);
        return all.get(random.nextInt(all.size()));
    }

    private static List<String> texts(String kind) {
        return TEXTS.stream()
                .filter(r -> r.need("kind").equals(kind))
                .map(r -> r.need("text"))
                .toList();
    }

    private static String resource(String name) {
        try (InputStream in = MadePages.class.getResourceAsStream("/org/isnad/intake/pages/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }
}
