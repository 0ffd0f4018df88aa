package org.isnad.intake.fetch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The rules of a {@code robots.txt} for one agent (RFC 9309): those of the groups that name it, else those for all; of the rules that
 * match, the longest counts, and of equally long ones that which allows. Matching takes time in the product of pattern and path, no more.
 */
final class RobotRules {
    /** Everything is allowed. */
    static final RobotRules OPEN = new RobotRules(List.of(), Optional.empty());

    private static final double LONGEST = 60;
    private static final int LONGEST_PATTERN = 2000;

    private record Rule(String pattern, boolean allow) {}

    private final List<Rule> rules;
    private final Optional<Duration> delay;

    private RobotRules(List<Rule> rules, Optional<Duration> delay) {
        this.rules = rules;
        this.delay = delay;
    }

    /** Reads a file for an agent, whose name is given in lower case. */
    static RobotRules of(String file, String agent) {
        RobotRules named = group(file, agent);
        return named != null ? named : Optional.ofNullable(group(file, "*")).orElse(OPEN);
    }

    private static RobotRules group(String file, String agent) {
        List<Rule> rules = new ArrayList<>();
        Optional<Duration> delay = Optional.empty();
        boolean inside = false;
        boolean heads = false;
        boolean found = false;
        for (String line : (Iterable<String>) file.lines()::iterator) {
            String bare = line.split("#", 2)[0];
            int colon = bare.indexOf(':');
            if (colon < 0) {
                continue;
            }
            String key = bare.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = bare.substring(colon + 1).strip();
            if (key.equals("user-agent")) {
                boolean me = value.toLowerCase(Locale.ROOT).equals(agent);
                inside = heads ? inside || me : me;
                heads = true;
                found |= me;
                continue;
            }
            heads = false;
            if (inside
                    && (key.equals("allow") || key.equals("disallow"))
                    && !value.isEmpty()
                    && value.length() <= LONGEST_PATTERN) {
                rules.add(new Rule(value, key.equals("allow")));
            } else if (inside && key.equals("crawl-delay")) {
                delay = seconds(value);
            }
        }
        return found ? new RobotRules(List.copyOf(rules), delay) : null;
    }

    private static Optional<Duration> seconds(String value) {
        try {
            double seconds = Math.max(0, Math.min(Double.parseDouble(value), LONGEST));
            return Optional.of(Duration.ofMillis(Math.round(1000 * seconds)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Returns whether a path, with its query, may be fetched. */
    boolean allows(String path) {
        return rules.stream()
                .filter(r -> matches(r.pattern(), path))
                .max(Comparator.<Rule>comparingInt(r -> r.pattern().length()).thenComparing(Rule::allow))
                .map(Rule::allow)
                .orElse(true);
    }

    /** Returns the pause between requests that the site asks for. */
    Optional<Duration> delay() {
        return delay;
    }

    /** {@code *} stands for anything, {@code $} for the end; going back only to the last star keeps it from growing without bound. */
    private static boolean matches(String pattern, String path) {
        boolean anchored = pattern.endsWith("$");
        String p = anchored ? pattern.substring(0, pattern.length() - 1) : pattern + "*";
        int i = 0;
        int j = 0;
        int star = -1;
        int from = 0;
        while (j < path.length()) {
            if (i < p.length() && p.charAt(i) == '*') {
                star = i++;
                from = j;
            } else if (i < p.length() && p.charAt(i) == path.charAt(j)) {
                i++;
                j++;
            } else if (star >= 0) {
                i = star + 1;
                j = ++from;
            } else {
                return false;
            }
        }
        while (i < p.length() && p.charAt(i) == '*') {
            i++;
        }
        return i == p.length();
    }
}
