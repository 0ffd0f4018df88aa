package org.isnad.model;

/**
 * What kind of body or person a link of the chain is.
 */
public enum SourceKind implements Labelled {
    /** Newspaper, channel, site, media in general. */
    OUTLET("outlet"),
    /** News agency. */
    AGENCY("agency"),
    /** Organisation, monitor, party, international body. */
    ORGANISATION("organisation"),
    /** Army, coalition, armed group. */
    ARMED_FORCE("armed-force"),
    /** State, ministry, authority. */
    GOVERNMENT("government"),
    /** A person who speaks, named or by a single role. */
    PERSON("person"),
    /** Residents, activists, medics, survivors. */
    WITNESS("witness"),
    /** A text, a map, a recording. */
    DOCUMENT("document"),
    /** A source or official that is not named. */
    UNNAMED("unnamed");

    private final String label;

    SourceKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
