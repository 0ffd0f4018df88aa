package org.isnad.intake.page;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The paragraphs of a piece of HTML that is all article, as feeds and exports hold it. Thread-safe. */
public final class Prose {
    private static final Pattern MARKUP = Pattern.compile(
            "(?i)</?(?:p|br|div|span|a|b|i|strong|em|ul|li|img|h[1-6]|blockquote|figure|script)\\b[^>]*>");
    private static final Pattern ENTITY = Pattern.compile("&(?:#\\d{2,5}|#x[0-9a-fA-F]{2,4}|[a-z]{2,6});");

    private Prose() {}

    /** Returns the paragraphs, without lists of links and without what asks to follow or subscribe. */
    public static List<String> paragraphs(String html) {
        Document page = Jsoup.parseBodyFragment(html);
        Cleaner.clean(page, "");
        return Blocks.of(page.body(), Set.of()).stream()
                .filter(b -> b.words() > 0 && !(b.links() && !b.prose()))
                .map(Block::text)
                .filter(t -> PageLexicon.get().phrase(t).isEmpty())
                .toList();
    }

    /** Returns whether a text is marked up. */
    public static boolean marked(String text) {
        return MARKUP.matcher(text).find() || ENTITY.matcher(text).find();
    }

    /** Counts the words of paragraphs. */
    public static int words(List<String> paragraphs) {
        return paragraphs.stream().mapToInt(Words::count).sum();
    }

    /** Makes one space of each run of white space and strips the ends. */
    public static String tidy(String text) {
        return Words.tidy(text);
    }
}
