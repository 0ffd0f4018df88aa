package org.isnad.score.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.isnad.format.JsonOutput;
import org.isnad.reading.Reader;
import org.isnad.reading.input.Details;
import org.isnad.reading.input.Input;
import org.isnad.reading.input.ReportFile;
import org.isnad.score.reference.ReferenceReport;
import org.isnad.score.reference.References;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two programmes that measure the same must say the same: this one, and the one that came with the annotations, where that is at hand. */
class SameFiguresTest {
    private static final Path OTHER = Path.of("../../shared/score.py");
    private static final Path EXAMPLES = Path.of("../examples");

    /** All lines but the interval, whose random numbers differ. */
    private static List<String> figures(List<String> lines) {
        return lines.stream().filter(line -> !line.startsWith("touch-free.")).toList();
    }

    private static void same(Path reference, Path read) throws IOException {
        assumeThat(OTHER).as("the other programme is not at hand: not compared").exists();
        Process python = new ProcessBuilder("python3", OTHER.toString(), reference.toString(), read.toString())
                .redirectErrorStream(true)
                .start();
        String out = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(figures(ScorerTest.score(reference, read).measures().lines()))
                .isEqualTo(figures(out.lines().toList()));
    }

    @Test
    void onTheTinyExample() throws IOException {
        same(ScorerTest.TINY.resolve("reference"), ScorerTest.TINY.resolve("read"));
    }

    @Test
    void onTheProjectsExamples(@TempDir Path read) throws IOException {
        assumeThat(EXAMPLES).as("the project has no examples here").exists();
        for (ReferenceReport report : References.folder(EXAMPLES)) {
            Details details = new Details(report.outlet(), report.published().map(LocalDate::parse), Optional.empty());
            if (ReportFile.read(report.text(), details) instanceof Input.Accepted accepted) {
                String json = JsonOutput.of(accepted.read(Reader.standard()), false);
                Files.writeString(read.resolve(report.file().getFileName()), json);
            }
        }
        same(EXAMPLES, read);
    }
}
