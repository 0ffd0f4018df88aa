package org.isnad.reading.lexicon.compile;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.reading.Models;
import org.isnad.reading.learn.ModelFile;
import org.isnad.reading.learn.WeightTable;
import org.isnad.reading.learn.WordClusters;

/** Compiles the model files into {@link Models#RESOURCE}. A mistake in a file stops the build with file, line and reason. */
public final class ModelCompiler {
    private ModelCompiler() {}

    /** Reads the models of a folder. */
    public static Models compile(Path folder) throws IOException {
        List<WeightTable> tables = new ArrayList<>();
        for (String name : Models.NAMES) {
            Path file = folder.resolve(name + ".tsv");
            try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                tables.add(ModelFile.read("models/" + name + ".tsv", in));
            }
        }
        return Models.of(tables, clusters(folder));
    }

    /** Reads the groups of words of a folder; none if it has no such file. */
    public static WordClusters clusters(Path folder) throws IOException {
        Path file = folder.resolve("clusters.tsv");
        if (!Files.exists(file)) {
            return WordClusters.empty();
        }
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return WordClusters.read("models/clusters.tsv", in);
        }
    }

    /** Compiles a folder of models into a file. */
    public static void compile(Path folder, Path out) throws IOException {
        Files.createDirectories(out.getParent());
        try (DataOutputStream stream = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(out)))) {
            compile(folder).write(stream);
        }
    }
}
