package org.isnad.intake.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of a folder, and of those below it, that hold reports by their names. Annotations ({@code .json}), hidden files, half-loaded
 * files and the folders of parts that browsers save beside a page are none.
 */
public final class ReportFolder {
    private static final Pattern REPORTS =
            Pattern.compile(".*\\.(?:txt|html?|xhtml|mht|mhtml|pdf|rss|atom|xml|jsonl|ndjson|warc|wacz)(?:\\.gz)?");
    private static final Pattern PARTS = Pattern.compile(".*(?:_files|\\.files|_fichiers|_archivos|_ملفات)");

    private ReportFolder() {}

    /** Returns the report files in the order of their names. */
    public static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> report(folder, f))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean report(Path folder, Path file) {
        Path inside = folder.relativize(file);
        for (int i = 0; i < inside.getNameCount(); i++) {
            String name = inside.getName(i).toString();
            boolean last = i == inside.getNameCount() - 1;
            if (name.startsWith(".")
                    || name.startsWith("~")
                    || !last && PARTS.matcher(name).matches()) {
                return false;
            }
        }
        return REPORTS.matcher(file.getFileName().toString().toLowerCase(Locale.ROOT))
                .matches();
    }
}
