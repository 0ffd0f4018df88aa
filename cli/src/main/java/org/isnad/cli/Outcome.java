package org.isnad.cli;

import java.io.InputStream;
import java.util.function.Function;
import org.isnad.model.Reading;
import org.isnad.reading.Reader;
import org.isnad.reading.input.Input;

/**
 * What came of one report.
 *
 * @param output its output, or the reason why there is none
 * @param read whether it was read
 */
record Outcome(String output, boolean read) {

    /** Reads a report and writes it with the given function. */
    static Outcome of(Arrival item, InputStream in, Function<Reading, String> format) {
        try {
            Input input = item.open(in);
            if (input instanceof Input.Accepted accepted) {
                return new Outcome(format.apply(accepted.read(Reader.standard())), true);
            }
            return new Outcome(((Input.Refused) input).message(), false);
        } catch (OutOfMemoryError e) {
            return new Outcome(
                    item.name()
                            + ": it is too large for the memory: split it, or give Java more with ISNAD_JAVA_OPTS=-Xmx4g",
                    false);
        } catch (StackOverflowError e) {
            return new Outcome(
                    item.name() + ": it is nested too deeply to be read: please send it to the developers", false);
        }
    }
}
