package org.isnad.knowledge.actor;

import java.util.Locale;
import java.util.Optional;
import org.isnad.model.SourceKind;

/** What kind of actor a registry row is, and what kind of source it makes. */
public enum ActorKind {
    /** A state. */
    STATE(SourceKind.GOVERNMENT),
    /** A government, ministry, parliament, court. */
    GOVERNMENT(SourceKind.GOVERNMENT),
    /** An army. */
    ARMY(SourceKind.ARMED_FORCE),
    /** Police, intelligence, coast guard. */
    POLICE(SourceKind.GOVERNMENT),
    /** An armed group. */
    ARMED_GROUP(SourceKind.ARMED_FORCE),
    /** A military coalition. */
    COALITION(SourceKind.ARMED_FORCE),
    /** A news agency. */
    AGENCY(SourceKind.AGENCY),
    /** A newspaper, channel, site. */
    OUTLET(SourceKind.OUTLET),
    /** A body of the United Nations. */
    UN(SourceKind.ORGANISATION),
    /** Another body of states. */
    IGO(SourceKind.ORGANISATION),
    /** A rights group. */
    RIGHTS_GROUP(SourceKind.ORGANISATION),
    /** A relief organisation. */
    AID(SourceKind.ORGANISATION),
    /** A party or political body. */
    PARTY(SourceKind.ORGANISATION),
    /** An observatory or network of activists. */
    MONITOR(SourceKind.ORGANISATION),
    /** A company. */
    COMPANY(SourceKind.ORGANISATION),
    /** A people, tribe or community. */
    COMMUNITY(SourceKind.ORGANISATION),
    /** A person. */
    PERSON(SourceKind.PERSON),
    /** A group without a name of its own: soldiers, residents. */
    GROUP(SourceKind.ORGANISATION),
    /** Residents, activists, medics. */
    WITNESS(SourceKind.WITNESS),
    /** Sources that are not named. */
    UNNAMED(SourceKind.UNNAMED);

    private final SourceKind source;

    ActorKind(SourceKind source) {
        this.source = source;
    }

    /** Returns what kind of source such an actor is. */
    public SourceKind source() {
        return source;
    }

    /** Finds a kind by its name in the data files. */
    public static Optional<ActorKind> named(String name) {
        for (ActorKind kind : values()) {
            if (kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
