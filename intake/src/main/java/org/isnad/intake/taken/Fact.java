package org.isnad.intake.taken;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.isnad.reading.input.Details;

/**
 * Something that a document says of itself, and by which rule that was read.
 *
 * @param value what it says
 * @param rule the place it stood in, such as {@code json-ld.datePublished}
 * @param <T> the type of what it says
 */
public record Fact<T>(T value, String rule) {

    /**
     * What a document says of itself.
     *
     * @param headline the headline
     * @param outlet the outlet's name
     * @param published the day of publication
     * @param address the address that the document calls its own
     */
    public record All(
            Optional<Fact<String>> headline,
            Optional<Fact<String>> outlet,
            Optional<Fact<LocalDate>> published,
            Optional<Fact<URI>> address) {

        /** Nothing is said. */
        public static final All NONE = new All(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        /** Returns the values without their rules. */
        public Details details() {
            return new Details(outlet.map(Fact::value), published.map(Fact::value), headline.map(Fact::value));
        }
    }
}
