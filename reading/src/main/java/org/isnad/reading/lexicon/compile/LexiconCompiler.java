package org.isnad.reading.lexicon.compile;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.reading.lexicon.Lexicon;

/**
 * Compiles the data files into {@link Lexicon#RESOURCE} and {@link org.isnad.reading.Models#RESOURCE}. A mistake in a file stops the
 * build with file, line and reason.
 *
 * <p>Arguments: the resource folders of the modules {@code knowledge} and {@code reading}, and the folder to write to.
 */
public final class LexiconCompiler {
    private LexiconCompiler() {}

    /** Runs the compiler. */
    public static void main(String... args) throws IOException {
        Path reading = Path.of(args[1]);
        Path out = Path.of(args[2]);
        Files.createDirectories(out);
        Lexicon lexicon = compile(Path.of(args[0]), reading);
        try (DataOutputStream stream =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(out.resolve("lexicon.bin"))))) {
            lexicon.write(stream);
        }
        ModelCompiler.compile(reading.resolve("org/isnad/reading/models"), out.resolve("models.bin"));
    }

    /** Compiles two resource folders; the same files give the same lexicon. */
    public static Lexicon compile(Path knowledge, Path reading) throws IOException {
        Collector all = new Collector();
        Path lexicon = reading.resolve("org/isnad/reading/lexicon");
        // Particles first: their readings come first where a form is also something else.
        ParticleRows.add(all, DataFiles.read(lexicon.resolve("particles.tsv")));
        for (var file : DataFiles.folder(lexicon.resolve("verbs"))) {
            VerbRows.add(all, file);
        }
        AttributionRows.add(all, lexicon.resolve("attribution"));
        for (var file : DataFiles.folder(lexicon.resolve("nouns"))) {
            NounRows.add(all, file);
        }
        PhraseRows.add(all, lexicon.resolve("phrases"));
        PlaceRows.add(all, knowledge.resolve("org/isnad/knowledge/places"));
        ActorRows.add(all, knowledge.resolve("org/isnad/knowledge/actors"));
        return all.build();
    }
}
