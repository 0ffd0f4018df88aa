package org.isnad.intake.watch;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.intake.document.Guarded;
import org.isnad.intake.document.Kind;
import org.isnad.intake.feed.Feed;
import org.isnad.intake.fetch.Answer;
import org.isnad.intake.fetch.Fetcher;
import org.isnad.intake.taken.RawDocument;

/**
 * One feed, or one page, that is asked for again and again: only for what has changed since, less often after failures, and never sooner
 * than the server asks. Used by one thread; the caller sleeps.
 */
public final class Polling {
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int DOUBLINGS = 10;
    private static final int REMEMBERED = 20_000;

    private final Fetcher fetcher;
    private final URI address;
    private final Duration every;
    private final Map<String, String> seen = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > REMEMBERED;
        }
    };
    private Answer.Validators validators = Answer.Validators.NONE;
    private int failures;

    /** Polls an address at an interval. */
    public Polling(Fetcher fetcher, URI address, Duration every) {
        this.fetcher = fetcher;
        this.address = address;
        this.every = every;
    }

    /**
     * What one request brought.
     *
     * @param entries the entries of a feed that are new or have changed
     * @param page the page, if the address is none of a feed and it has changed
     * @param failure why there is nothing
     * @param pause how long to wait before the next request
     */
    public record Round(
            List<Feed.Entry> entries, Optional<RawDocument> page, Optional<String> failure, Duration pause) {}

    /** Asks once. */
    public Round ask() {
        Answer answer = fetcher.get(address, validators);
        if (answer instanceof Answer.Failed failed) {
            return failed(failed.reason(), failed.retryAfter());
        }
        if (answer instanceof Answer.Document document) {
            return document(document);
        }
        failures = 0;
        return new Round(List.of(), Optional.empty(), Optional.empty(), every);
    }

    private Round document(Answer.Document document) {
        RawDocument raw = document.raw();
        List<Feed.Entry> entries = new ArrayList<>();
        Optional<RawDocument> page = Optional.empty();
        if (Kind.of(raw.bytes(), raw.name(), raw.mediaType()) == Kind.FEED) {
            try {
                entries.addAll(Feed.of(raw).entries());
            } catch (RuntimeException e) {
                return failed(Guarded.reason(e), Optional.empty());
            }
            entries.removeIf(entry ->
                    entry.raw().hash().equals(seen.put(entry.key(), entry.raw().hash())));
        } else if (!raw.hash().equals(seen.put(address.toString(), raw.hash()))) {
            page = Optional.of(raw);
        }
        validators = document.validators();
        failures = 0;
        return new Round(List.copyOf(entries), page, Optional.empty(), every);
    }

    private Round failed(String reason, Optional<Duration> asked) {
        Duration backOff = every.multipliedBy(1L << Math.min(failures, DOUBLINGS));
        failures++;
        Duration wait = longer(shorter(backOff, LONGEST), asked.orElse(Duration.ZERO));
        return new Round(List.of(), Optional.empty(), Optional.of(reason), longer(every, shorter(wait, LONGEST)));
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}
