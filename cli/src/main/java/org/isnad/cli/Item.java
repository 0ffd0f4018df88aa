package org.isnad.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Problem;
import org.isnad.reading.input.Details;
import org.isnad.reading.input.Input;
import org.isnad.reading.input.ReportFile;

/**
 * One thing to read.
 *
 * @param name as given
 * @param file the file, or empty for standard input
 * @param details what is known of it
 * @param problems what is wrong with what is known of it
 * @param refusal why it cannot be read, if that is known already
 */
record Item(String name, Optional<Path> file, Details details, List<Problem> problems, Optional<String> refusal) {

    static Item of(Path file, Details details) {
        return new Item(file.toString(), Optional.of(file), details, List.of(), Optional.empty());
    }

    static Item standardInput(Details details) {
        return named("-").or(details);
    }

    static Item named(String name) {
        return new Item(name, Optional.empty(), Details.NONE, List.of(), Optional.empty());
    }

    static Item refused(String name, String reason) {
        return new Item(name, Optional.empty(), Details.NONE, List.of(), Optional.of(reason));
    }

    /** Returns the same file with details that it lacks. */
    Item or(Details more) {
        return new Item(name, file, details.or(more), problems, refusal);
    }

    /** Reads its bytes. */
    Input open(InputStream in) {
        if (refusal.isPresent()) {
            return new Input.Refused(name, refusal.get());
        }
        Input input = file.map(f -> ReportFile.read(f, details)).orElseGet(() -> ReportFile.read(in, name, details));
        if (input instanceof Input.Accepted accepted && !problems.isEmpty()) {
            List<Problem> all = new ArrayList<>(problems);
            all.addAll(accepted.problems());
            return new Input.Accepted(accepted.report(), all);
        }
        return input;
    }
}
