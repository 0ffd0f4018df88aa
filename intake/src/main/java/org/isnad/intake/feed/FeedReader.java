package org.isnad.intake.feed;

import java.util.Optional;
import org.isnad.intake.document.Documents;
import org.isnad.intake.document.Guarded;
import org.isnad.intake.taken.Taken;
import org.isnad.model.Problem;
import org.isnad.model.ProblemCode;
import org.isnad.reading.input.Decoded;
import org.isnad.reading.input.Details;

/** Makes articles of the entries of a feed from what the feed itself holds. Thread-safe. */
public final class FeedReader {
    private static final int LEAST_WORDS = 8;
    private static final Problem SUMMARY = new Problem(
            ProblemCode.TRUNCATED,
            "the feed may give only a summary of the article: fetch the linked page with --follow",
            Optional.empty());

    private FeedReader() {}

    /** Reads one entry. A summary that is too short for an article is refused; a longer one is taken and said to be one. */
    public static Taken take(Feed.Entry entry, Details known) {
        return Guarded.take(entry.raw().name(), () -> article(entry, known));
    }

    private static Taken article(Feed.Entry entry, Details known) {
        int words = org.isnad.intake.page.Prose.words(entry.paragraphs());
        boolean stub = !entry.whole() && words < 2 * LEAST_WORDS;
        if (words < LEAST_WORDS || stub) {
            return new Taken.Refused(
                    entry.raw().name(),
                    "the feed gives only a summary (%d words)%s: give --follow to fetch the linked pages"
                            .formatted(words, entry.link().map(l -> " of " + l).orElse("")));
        }
        String body = String.join("\n", entry.paragraphs());
        String text =
                entry.facts().headline().map(h -> h.value() + "\n\n" + body).orElse(body);
        Taken taken = Documents.article(entry.raw(), Decoded.of(text, entry.charset()), entry.facts(), known);
        return entry.whole() ? taken : taken.with(SUMMARY);
    }
}
