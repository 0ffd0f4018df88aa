package org.isnad.reading.lexicon.compile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.arabic.table.Tsv;

/** Data files on disk, read in the order of their names so that the result does not depend on the file system. */
final class DataFiles {
    private DataFiles() {}

    static Tsv read(Path file) throws IOException {
        String name = file.getParent().getFileName() + "/" + file.getFileName();
        try (InputStream in = Files.newInputStream(file)) {
            return Tsv.read(name, in);
        }
    }

    static List<Tsv> folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new org.isnad.reading.ReadingException("the data folder " + folder + " is missing");
        }
        List<Tsv> out = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
                out.add(read(file));
            }
        }
        return out;
    }

    /** Returns the file's name without folder and extension: the first part of a rule's id. */
    static String topic(Tsv file) {
        return file.file().replace(".tsv", "");
    }
}
