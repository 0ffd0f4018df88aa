package org.isnad.exchange;

import java.util.function.Predicate;
import org.isnad.model.Certainty;
import org.isnad.model.Claim;
import org.isnad.model.Labelled;
import org.isnad.model.Polarity;
import org.isnad.model.QuoteManner;
import org.isnad.model.Tense;

/** What a claim may say that a format may not hold. */
public enum ClaimField implements Labelled {
    /** Through whom it was heard, more than one hop. */
    CHAIN("chain", c -> c.attribution().links().size() > 1),
    /** Titles and bodies of the links of the chain. */
    ROLES_OF_LINKS(
            "roles-of-links",
            c -> c.attribution().links().stream()
                    .anyMatch(l -> l.role().isPresent() || l.affiliation().isPresent())),
    /** The words that attribute. */
    CUE("cue", c -> !c.attribution().cue().isEmpty()),
    /** That it is the speaker's own words. */
    QUOTE("quote", c -> c.attribution().quote() != QuoteManner.INDIRECT),
    /** That it denies. */
    DENIAL("denial", c -> c.modality().polarity() == Polarity.NO),
    /** That it is not said firmly. */
    CERTAINTY("certainty", c -> c.modality().certainty() != Certainty.CERTAIN),
    /** That it is not past. */
    TENSE("tense", c -> c.modality().tense() != Tense.PAST),
    /** What is counted. */
    QUANTITIES("quantities", c -> !c.event().quantities().isEmpty()),
    /** More than one place. */
    FURTHER_PLACES("further-places", c -> c.event().places().size() > 1),
    /** More than two actors. */
    FURTHER_ACTORS("further-actors", c -> c.event().actors().size() > 2),
    /** The rules by which it was read. */
    REASONS("reasons", c -> !c.because().isEmpty());

    private final String label;
    private final transient Predicate<Claim> says;

    ClaimField(String label, Predicate<Claim> says) {
        this.label = label;
        this.says = says;
    }

    @Override
    public String label() {
        return label;
    }

    /** Returns whether a claim says it. */
    public boolean in(Claim claim) {
        return says.test(claim);
    }
}
