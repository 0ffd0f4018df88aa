package org.isnad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.reading.input.Details;

/** Finds what to read: files, the text files of folders and what below them lies, standard input, the rows of a manifest. */
final class Items {
    private Items() {}

    /** Returns the reports in the order of the arguments; those of a folder in the order of their names. */
    static List<Item> of(List<String> arguments, Manifest manifest, Details common) {
        List<Item> items = new ArrayList<>();
        if (arguments.isEmpty()) {
            items.addAll(manifest.items().values());
        }
        for (String argument : arguments) {
            if (argument.equals("-")) {
                items.add(Item.standardInput(Details.NONE));
            } else {
                path(argument, manifest, items);
            }
        }
        return items.stream().map(item -> item.or(common)).toList();
    }

    private static void path(String argument, Manifest manifest, List<Item> items) {
        try {
            Path path = Path.of(argument);
            if (!Files.isDirectory(path)) {
                items.add(manifest.of(path));
                return;
            }
            List<Path> files = folder(path);
            if (files.isEmpty()) {
                items.add(Item.refused(
                        argument, "the folder has no reports: put them there as .txt files, or name the files"));
            }
            files.forEach(file -> items.add(manifest.of(file)));
        } catch (InvalidPathException e) {
            items.add(Item.refused(argument, "this is no file name: " + e.getReason()));
        } catch (IOException | UncheckedIOException e) {
            items.add(Item.refused(
                    argument, "the folder cannot be listed (%s): check its permissions".formatted(e.getMessage())));
        }
    }

    private static List<Path> folder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(".txt"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    /** Returns whether the arguments name a single report, whose JSON is an object and not an array. */
    static boolean single(List<String> arguments) {
        return arguments.size() == 1
                && (arguments.get(0).equals("-") || !new java.io.File(arguments.get(0)).isDirectory());
    }
}
