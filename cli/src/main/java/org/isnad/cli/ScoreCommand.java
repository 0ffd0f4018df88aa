package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.format.JsonOutput;
import org.isnad.model.Reading;
import org.isnad.reading.Reader;
import org.isnad.reading.input.Details;
import org.isnad.reading.input.Input;
import org.isnad.reading.input.ReportFile;
import org.isnad.score.ScoreException;
import org.isnad.score.measure.Miss;
import org.isnad.score.measure.ReadClaims;
import org.isnad.score.measure.Scorer;
import org.isnad.score.reference.ReferenceClaim;
import org.isnad.score.reference.ReferenceReport;
import org.isnad.score.reference.References;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad score}: how well reports are read. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        description =
                "Reads annotated reports (NAME.txt beside NAME.json) and measures the claims against the annotations.",
        footer = {"", "Example: isnad score --misses examples", "Two annotators: isnad score first --against second"})
final class ScoreCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "DIR", description = "The folder of annotated reports.")
    private Path folder;

    @Option(
            names = "--against",
            paramLabel = "DIR",
            description = "Measure the NAME.json of this folder instead of reading.")
    private Path against;

    @Option(names = "--misses", description = "List what is not as the annotations have it, sorted by kind.")
    private boolean misses;

    @Option(names = "--write", paramLabel = "DIR", description = "Write what was read as NAME.json into this folder.")
    private Path write;

    ScoreCommand(Console console) {
        this.console = console;
    }

    /** A report's annotation and what was read of it. */
    private record Scored(ReferenceReport reference, List<ReferenceClaim> read, Optional<String> refusal) {}

    @Override
    public Integer call() {
        List<ReferenceReport> references = against == null ? References.folder(folder) : References.annotations(folder);
        if (references.isEmpty()) {
            throw new ScoreException(folder + ": no annotated reports: put NAME.txt and NAME.json there");
        }
        makeFolder();
        Scorer scorer = new Scorer();
        List<String> refusals = new ArrayList<>();
        try (Progress progress = Progress.of(console, "scoring", references.size())) {
            Batch.run(references, this::score, scored -> {
                scorer.add(scored.reference(), scored.read());
                scored.refusal().ifPresent(refusals::add);
                progress.step();
            });
        }
        refusals.forEach(console::say);
        scorer.measures().lines().forEach(line -> console.print(line + "\n"));
        if (misses) {
            scorer.misses().forEach(miss -> console.print(line(miss)));
        }
        return refusals.isEmpty() ? 0 : 1;
    }

    private void makeFolder() {
        try {
            if (write != null) {
                Files.createDirectories(write);
            }
        } catch (IOException e) {
            throw new ScoreException("%s: the folder cannot be made: %s".formatted(write, e.getMessage()), e);
        }
    }

    private Scored score(ReferenceReport reference) {
        if (against != null) {
            Path other = against.resolve(reference.file().getFileName());
            List<ReferenceClaim> claims = Files.exists(other)
                    ? References.read(other).claims().stream()
                            .map(ReferenceReport.Views::first)
                            .toList()
                    : List.of();
            return new Scored(reference, claims, Optional.empty());
        }
        Details details =
                new Details(reference.outlet(), reference.published().map(ReportOptions::day), Optional.empty());
        Input input = ReportFile.read(reference.text(), details);
        if (input instanceof Input.Accepted accepted) {
            Reading reading = accepted.read(Reader.standard());
            save(reference, reading);
            return new Scored(reference, ReadClaims.of(reading), Optional.empty());
        }
        return new Scored(reference, List.of(), Optional.of(((Input.Refused) input).message()));
    }

    private void save(ReferenceReport reference, Reading reading) {
        if (write == null) {
            return;
        }
        Path file = write.resolve(reference.file().getFileName());
        try {
            Files.writeString(file, JsonOutput.of(reading, true) + "\n");
        } catch (IOException e) {
            throw new ScoreException("%s cannot be written: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static String line(Miss miss) {
        return String.join("\t", miss.kind(), miss.file(), flat(miss.reference()), flat(miss.read())) + "\n";
    }

    private static String flat(String text) {
        return text.replaceAll("[\\t\\r\\n]+", " ");
    }
}
