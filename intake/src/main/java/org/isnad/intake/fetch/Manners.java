package org.isnad.intake.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.intake.IntakeException;

/**
 * Keeps to {@code robots.txt} and to a pause between requests to one host. What is known of a host is kept for a day and for so many hosts
 * only. Thread-safe: each request takes the next free moment of its host and sleeps outside the lock.
 */
final class Manners {
    /** The largest part of a robots.txt that is read, in bytes (RFC 9309 asks for at least 500 KiB). */
    static final int LARGEST = 512 * 1024;

    private static final int MOST_HOSTS = 1000;
    private static final long DAY = Duration.ofDays(1).toNanos();
    private static final long SOON = Duration.ofMinutes(5).toNanos();

    /** Fetches the rules of a host; empty if they cannot be known. */
    interface Rules {
        Optional<RobotRules> of(URI robots) throws InterruptedException;
    }

    private record Known(Optional<RobotRules> rules, long until) {}

    private final Duration pause;
    private final String agent;
    private final Rules source;
    private final Map<String, Known> known = new LinkedHashMap<>();
    private final Map<String, Long> free = new HashMap<>();

    Manners(Duration pause, String agent, Rules source) {
        this.pause = pause;
        this.agent = agent;
        this.source = source;
    }

    /** Waits for the address's turn; throws if its host does not want it fetched. */
    void wait(URI uri) throws InterruptedException {
        RobotRules rules = rules(uri);
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        if (!rules.allows(path + query)) {
            throw new IntakeException(
                    "robots.txt of %s does not allow %s to fetch it: save the page in a browser and give the file"
                            .formatted(uri.getHost(), agent));
        }
        Duration asked = rules.delay().filter(d -> d.compareTo(pause) > 0).orElse(pause);
        turn(uri.getAuthority(), asked);
    }

    private void turn(String host, Duration asked) throws InterruptedException {
        long now = System.nanoTime();
        long start;
        synchronized (this) {
            start = Math.max(now, free.getOrDefault(host, now));
            free.values().removeIf(moment -> moment < now);
            free.put(host, start + asked.toNanos());
        }
        Thread.sleep(Math.max(0, (start - now) / 1_000_000));
    }

    private RobotRules rules(URI uri) throws InterruptedException {
        String origin = uri.getScheme() + "://" + uri.getAuthority();
        Known entry;
        synchronized (this) {
            entry = known.get(origin);
        }
        if (entry == null || entry.until() < System.nanoTime()) {
            Optional<RobotRules> rules = source.of(URI.create(origin + "/robots.txt"));
            entry = new Known(rules, System.nanoTime() + (rules.isPresent() ? DAY : SOON));
            remember(origin, entry);
        }
        return entry.rules()
                .orElseThrow(() -> new IntakeException(
                        "robots.txt of %s cannot be had, so nothing is fetched there: try again later"
                                .formatted(uri.getHost())));
    }

    private synchronized void remember(String origin, Known entry) {
        known.put(origin, entry);
        if (known.size() > MOST_HOSTS) {
            known.remove(known.keySet().iterator().next());
        }
    }
}
