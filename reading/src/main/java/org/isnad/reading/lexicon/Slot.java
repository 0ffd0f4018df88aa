package org.isnad.reading.lexicon;

import java.util.Locale;
import java.util.Optional;
import org.isnad.model.ActorRole;
import org.isnad.model.PlaceRole;

/** What a grammatical position of a word stands for: a role of an actor, of a place, or something else. */
public enum Slot {
    /** Does it. */
    AGENT(ActorRole.AGENT, null),
    /** It is done to them. */
    PATIENT(ActorRole.PATIENT, null),
    /** Each side. */
    PARTY(ActorRole.PARTY, null),
    /** Stands between the parties. */
    MEDIATOR(ActorRole.MEDIATOR, null),
    /** It is done for them. */
    BENEFICIARY(ActorRole.BENEFICIARY, null),
    /** It happens there. */
    AT(null, PlaceRole.AT),
    /** It leaves there. */
    FROM(null, PlaceRole.FROM),
    /** It goes there. */
    TO(null, PlaceRole.TO),
    /** It passes there. */
    VIA(null, PlaceRole.VIA),
    /** What it is about. */
    TOPIC(null, null),
    /** By what means. */
    INSTRUMENT(null, null),
    /** Whom it was heard from. */
    SOURCE(null, null),
    /** When. */
    TIME(null, null),
    /** Nothing that is kept. */
    NONE(null, null);

    private final ActorRole actor;
    private final PlaceRole place;

    Slot(ActorRole actor, PlaceRole place) {
        this.actor = actor;
        this.place = place;
    }

    /** Returns the role of an actor in this position, if it has one. */
    public Optional<ActorRole> actor() {
        return Optional.ofNullable(actor);
    }

    /** Returns the role of a place in this position, if it has one. */
    public Optional<PlaceRole> place() {
        return Optional.ofNullable(place);
    }

    /** Finds a slot by its name in the data files; {@code -} and nothing are {@link #NONE}. */
    public static Optional<Slot> named(String name) {
        if (name.isEmpty() || name.equals("-")) {
            return Optional.of(NONE);
        }
        for (Slot slot : values()) {
            if (slot.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(slot);
            }
        }
        return Optional.empty();
    }
}
