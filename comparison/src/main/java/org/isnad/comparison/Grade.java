package org.isnad.comparison;

/**
 * How well an incident is attested.
 *
 * @param airwars the grade after Airwars
 * @param admiralty the credibility of the information by the Admiralty code: 1 confirmed by others, 2 probably true, 3 possibly true, 4 doubtful,
 *     5 improbable, 6 cannot be judged
 * @param rule the id of the rule that gave it
 * @param because the reason in a sentence
 */
public record Grade(AirwarsGrade airwars, int admiralty, String rule, String because) {
    /** Checks the range of the Admiralty code. */
    public Grade {
        if (admiralty < 1 || admiralty > 6) {
            throw new ComparisonException("the Admiralty code goes from 1 to 6, not to " + admiralty);
        }
    }
}
