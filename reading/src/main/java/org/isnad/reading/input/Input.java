package org.isnad.reading.input;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Problem;
import org.isnad.model.Reading;
import org.isnad.model.Report;
import org.isnad.reading.Reader;

/** What became of a file: a report to read, or a refusal. */
public sealed interface Input {

    /**
     * A report that can be read.
     *
     * @param report the report
     * @param problems what was doubtful about its bytes or its language
     */
    record Accepted(Report report, List<Problem> problems) implements Input {

        /** Copies the list. */
        public Accepted {
            problems = List.copyOf(problems);
        }

        /** Reads the report; the problems of the input come before those of the reader. */
        public Reading read(Reader reader) {
            Reading reading = reader.read(report);
            List<Problem> all = new ArrayList<>(problems);
            all.addAll(reading.problems());
            return new Reading(reading.report(), reading.claims(), all);
        }
    }

    /**
     * A file that is no report.
     *
     * @param file its name as given
     * @param reason why, and what to do
     */
    record Refused(String file, String reason) implements Input {

        /** Returns the message for people: the file and the reason. */
        public String message() {
            return file + ": " + reason;
        }
    }
}
