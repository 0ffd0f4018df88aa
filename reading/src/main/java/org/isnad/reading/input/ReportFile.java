package org.isnad.reading.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Problem;
import org.isnad.model.ProblemCode;
import org.isnad.model.PublishedBasis;
import org.isnad.model.Report;
import org.isnad.model.Span;

/** Makes a report of a file's bytes, or says why that cannot be. Linear in the size of the file, in memory that
 * does not grow with it. Thread-safe. */
public final class ReportFile {
    private static final double LEAST_ARABIC = 0.3;
    private static final double MOST_FOREIGN = 0.012;
    private static final double MOST_CONTROLS = 0.01;
    private static final int LEAST_LETTERS = 3;

    private ReportFile() {}

    /** Reads a file; one that cannot be opened is refused too. */
    public static Input read(Path file, Details details) {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            return new Input.Refused(
                    name, "is a folder, not a report: name its files, or the folder itself to read all of them");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(Content.of(in), name, details);
        } catch (NoSuchFileException e) {
            return new Input.Refused(name, "there is no such file: check the name");
        } catch (AccessDeniedException e) {
            return new Input.Refused(name, "it may not be read: check its permissions");
        } catch (IOException e) {
            return unreadable(name, e);
        }
    }

    /** Reads a stream to its end, under the name shown in messages and output. */
    public static Input read(InputStream in, String name, Details details) {
        try {
            return read(Content.of(in), name, details);
        } catch (IOException e) {
            return unreadable(name, e);
        }
    }

    private static Input unreadable(String name, IOException e) {
        return new Input.Refused(name, "it cannot be read (%s): check where it comes from".formatted(e.getMessage()));
    }

    private static Input read(Content content, String name, Details details) {
        if (content.size() == 0) {
            return new Input.Refused(name, "it is empty: give the text of a report");
        }
        Optional<String> format = FileKind.of(content.head());
        if (format.isPresent()) {
            return new Input.Refused(
                    name, "it is %s, not text: save the report's text as UTF-8 first".formatted(format.get()));
        }
        return of(Encodings.decode(content.head()), content.hash(), name, details, PublishedBasis.GIVEN);
    }

    /**
     * Makes a report of text that was taken out of something else, a page or a document.
     *
     * @param decoded the text
     * @param id {@code sha256:} and the hash of the raw bytes it was taken from
     * @param name the name shown in messages and output
     * @param details what is known of it
     * @param basis how the day of publication is known, if there is one
     */
    public static Input of(Decoded decoded, String id, String name, Details details, PublishedBasis basis) {
        Letters letters = Letters.of(decoded.text());
        return refusal(decoded, letters)
                .<Input>map(reason -> new Input.Refused(name, reason))
                .orElseGet(() -> new Input.Accepted(
                        report(id, name, details, basis, decoded.text()), problems(decoded, letters)));
    }

    private static Optional<String> refusal(Decoded decoded, Letters letters) {
        String text = decoded.text();
        if (text.isBlank()) {
            return Optional.of("it holds only white space: give the text of a report");
        }
        if (letters.controls() > MOST_CONTROLS * text.length()) {
            return Optional.of("it is binary, not text: save the report's text as UTF-8 first");
        }
        if (letters.letters() == 0) {
            return Optional.of("it has no letters: give the text of a report in Arabic");
        }
        if (letters.arabic() < LEAST_ARABIC * letters.letters()) {
            return Optional.of(
                    ("language: only %d %% of its letters are Arabic (read as %s): give a report in Arabic, or save it as UTF-8"
                                    + " if it is one")
                            .formatted(100 * letters.arabic() / letters.letters(), decoded.charset()));
        }
        if (letters.arabic() < LEAST_LETTERS) {
            return Optional.of("it has only %d Arabic letters: give the text of a report".formatted(letters.arabic()));
        }
        return Optional.empty();
    }

    private static List<Problem> problems(Decoded decoded, Letters letters) {
        List<Problem> problems = new ArrayList<>();
        if (decoded.wrong() > 0) {
            problems.add(new Problem(
                    ProblemCode.ENCODING,
                    "bytes at %d %s are not valid %s: U+FFFD stands for them; save the report again in that encoding"
                            .formatted(decoded.wrong(), decoded.wrong() == 1 ? "place" : "places", decoded.charset()),
                    decoded.firstWrong().stream()
                            .mapToObj(i -> new Span(i, i + 1))
                            .findFirst()));
        }
        if (!decoded.whole()) {
            problems.add(new Problem(
                    ProblemCode.TRUNCATED,
                    "only the first %d characters were read, a report is not longer: split the file"
                            .formatted(decoded.text().length()),
                    Optional.of(new Span(decoded.text().length(), decoded.text().length()))));
        }
        if (letters.foreign() > MOST_FOREIGN * letters.arabic()) {
            problems.add(new Problem(
                    ProblemCode.LANGUAGE,
                    "letters that Arabic does not use are frequent: the text may be Persian, Urdu or Kurdish, which cannot be read",
                    Optional.empty()));
        }
        return problems;
    }

    private static Report report(String id, String name, Details details, PublishedBasis basis, String text) {
        return new Report(
                id,
                name,
                details.outlet(),
                details.published(),
                details.published().isPresent() ? basis : PublishedBasis.UNKNOWN,
                details.title().or(() -> headline(text)),
                "ar",
                text);
    }

    /** The first line, when a blank line follows it. */
    private static Optional<String> headline(String text) {
        int end = text.indexOf('\n');
        if (end < 0 || text.substring(0, end).isBlank()) {
            return Optional.empty();
        }
        int next = text.indexOf('\n', end + 1);
        boolean blank = next > 0 && text.substring(end + 1, next).isBlank();
        return blank ? Optional.of(text.substring(0, end).strip()) : Optional.empty();
    }
}
