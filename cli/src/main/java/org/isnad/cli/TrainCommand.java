package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.isnad.reading.Models;
import org.isnad.reading.lexicon.Lexicon;
import org.isnad.score.ScoreException;
import org.isnad.score.reference.ReferenceReport;
import org.isnad.score.reference.References;
import org.isnad.score.train.ClusterTrainer;
import org.isnad.score.train.Trainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad train}: learns the reader's models from annotated reports. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = "Learns the models of the reader from folders of annotated reports (NAME.txt beside NAME.json).",
        footer = {"", "Example: isnad train examples --out models --without bbc_,xinhua_"})
final class TrainCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "DIR", arity = "1..*", description = "Folders of annotated reports.")
    private List<Path> folders = new ArrayList<>();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FOLDER",
            description = "Where the models go, NAME.tsv each.")
    private Path out;

    @Option(
            names = "--without",
            split = ",",
            paramLabel = "PREFIX",
            description = "Leave out reports whose file name starts so; several with commas between.")
    private List<String> without = new ArrayList<>();

    @Option(
            names = "--clusters",
            description = "Learn the groups of words (clusters.tsv) instead, from raw texts: the folders' .txt files.")
    private boolean clusters;

    TrainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        makeFolder();
        return clusters ? groups() : models();
    }

    private Integer groups() {
        List<Path> texts = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(f -> f.toString().endsWith(".txt")).sorted().forEach(texts::add);
            } catch (IOException e) {
                throw new ScoreException("%s: the folder cannot be read: %s".formatted(folder, e.getMessage()), e);
            }
        }
        if (texts.isEmpty()) {
            throw new ScoreException("%s: no .txt files to learn from".formatted(folders));
        }
        ClusterTrainer trainer = new ClusterTrainer(Lexicon.standard());
        try (Progress progress = Progress.of(console, "taking texts", texts.size())) {
            for (Path text : texts) {
                trainer.add(Files.readString(text));
                progress.step();
            }
        } catch (IOException e) {
            throw new ScoreException("a text cannot be read: " + e.getMessage(), e);
        }
        console.say("grouping words of %d texts ...".formatted(texts.size()));
        trainer.write(out.resolve("clusters.tsv"), "");
        return 0;
    }

    private void makeFolder() {
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            throw new ScoreException("%s: the folder cannot be made: %s".formatted(out, e.getMessage()), e);
        }
    }

    private Integer models() {
        List<ReferenceReport> references = folders.stream()
                .flatMap(folder -> References.folder(folder).stream())
                .filter(report ->
                        without.stream().noneMatch(report.file().getFileName().toString()::startsWith))
                .toList();
        if (references.isEmpty()) {
            throw new ScoreException("%s: no annotated reports: put NAME.txt and NAME.json there".formatted(folders));
        }
        Trainer trainer = new Trainer(Lexicon.standard(), Models.standard().clusters());
        try (Progress progress = Progress.of(console, "taking reports", references.size())) {
            for (ReferenceReport reference : references) {
                trainer.add(reference);
                progress.step();
            }
        }
        console.say("learning from %d reports ...".formatted(references.size()));
        trainer.write(out, without.isEmpty() ? "" : ", those of %s left out".formatted(String.join(", ", without)));
        return 0;
    }
}
