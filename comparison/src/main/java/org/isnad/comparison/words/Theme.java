package org.isnad.comparison.words;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.table.Tsv;
import org.isnad.model.EventType;
import org.isnad.model.Labelled;

/** What a claim speaks of. Read off its words as well as its type, because either can miss. */
public enum Theme {
    /** Bombs, rockets, shells, from the air or the ground. */
    STRIKE,
    /** An armed attack. */
    ATTACK,
    /** People killed. */
    KILLED,
    /** People wounded. */
    WOUNDED,
    /** Victims, of whatever kind. */
    DEAD,
    /** Things destroyed. */
    DAMAGE,
    /** Fighting. */
    FIGHTING,
    /** A military campaign. */
    CAMPAIGN,
    /** Who takes, holds or loses ground. */
    HOLD,
    /** People leave or are taken out. */
    LEAVE,
    /** Convoys and their loads. */
    CONVOY,
    /** Coming in. */
    ARRIVE,
    /** On the way somewhere. */
    ROAD,
    /** Relief. */
    RELIEF,
    /** Displaced people. */
    FLIGHT,
    /** Prisoners. */
    PRISON,
    /** Giving up. */
    YIELD,
    /** Agreements and truces. */
    DEAL,
    /** Talks. */
    TALKS,
    /** Sieges and closures. */
    SIEGE,
    /** Want and suffering. */
    HARDSHIP,
    /** Forces in place. */
    FORCE,
    /** Acts of states. */
    STATE,
    /** Demands. */
    CALL,
    /** Promises. */
    PROMISE,
    /** Blame. */
    BLAME,
    /** Condemnation. */
    CONDEMN,
    /** Protest. */
    PROTEST,
    /** Airports and flights. */
    AIRPORT;

    private static final Map<String, Set<Theme>> WORDS = new HashMap<>();
    private static final Map<EventType, Set<Theme>> TYPES = new EnumMap<>(EventType.class);

    static {
        for (Tsv.Row row : Tsv.resource(Theme.class, "themes.tsv", "theme", "words", "types")
                .rows()) {
            Theme theme = valueOf(row.need("theme").toUpperCase(Locale.ROOT));
            for (String phrase : row.list("words")) {
                WORDS.computeIfAbsent(StemTable.stems(phrase), k -> EnumSet.noneOf(Theme.class))
                        .add(theme);
            }
            for (String type : row.list("types")) {
                TYPES.computeIfAbsent(Labelled.of(EventType.class, type), k -> EnumSet.noneOf(Theme.class))
                        .add(theme);
            }
        }
    }

    /** Returns the themes of a stem, of two with a space between, or of a word without clitics after {@link StemTable#EXACT}; the set is shared, so callers only read it. */
    static Set<Theme> ofStem(String stem) {
        return WORDS.getOrDefault(stem, Set.of());
    }

    /** Returns the themes of a type. */
    public static Set<Theme> ofType(EventType type) {
        return Set.copyOf(TYPES.getOrDefault(type, Set.of()));
    }
}
