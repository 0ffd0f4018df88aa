package org.isnad.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.isnad.intake.document.Kind;
import org.isnad.intake.folder.ReportFolder;
import org.isnad.reading.input.Details;

/**
 * Finds what to read: files of every kind, the report files of folders and what below them lies, standard input, addresses, the rows of a
 * manifest. Texts are handed on unopened, all else as intake takes it, one at a time.
 */
final class Arrivals {
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://.*");
    private static final Set<Kind> SINGLE = EnumSet.of(Kind.TEXT, Kind.PAGE, Kind.MHTML, Kind.PDF, Kind.XML);

    private final InputStream in;
    private final Manifest manifest;
    private final Details common;
    private final IntakeOptions options;

    Arrivals(Console console, ReportOptions reports, IntakeOptions options) {
        this.in = new BufferedInputStream(console.in(), 2 * Kind.HEAD);
        this.manifest = reports.manifest();
        this.common = reports.details();
        this.options = options;
    }

    /** Returns standard input, from its beginning as long as nothing was read. */
    InputStream in() {
        return in;
    }

    /** Hands on the reports in the order of the arguments, those of a folder in the order of their names. */
    void each(List<String> arguments, Consumer<Arrival> out) {
        if (arguments.isEmpty()) {
            manifest.items().values().forEach(item -> file(item.file().orElseThrow(), out));
        }
        for (String argument : arguments) {
            if (argument.equals("-")) {
                standardInput(out);
            } else if (address(argument)) {
                url(argument, out);
            } else {
                path(argument, out);
            }
        }
    }

    static boolean address(String argument) {
        return ADDRESS.matcher(argument).matches();
    }

    /** Returns an argument as an address. */
    static URI uri(String argument) {
        try {
            return new URI(new URI(argument).toASCIIString());
        } catch (URISyntaxException e) {
            throw new UsageException("\"%s\" is no address (%s): check it".formatted(argument, e.getReason()));
        }
    }

    private void standardInput(Consumer<Arrival> out) {
        Item item = Item.standardInput(Details.NONE).or(common);
        if (kind(in, item.name()).equals(Optional.of(Kind.TEXT))) {
            out.accept(Arrival.of(item));
        } else {
            options.intake().stream(in, item.name(), item.details(), taken -> out.accept(Arrival.of(item, taken)));
        }
    }

    private void url(String argument, Consumer<Arrival> out) {
        Item item = Item.named(argument).or(common);
        options.intake().url(uri(argument), item.details(), taken -> out.accept(Arrival.of(item, taken)));
    }

    private void path(String argument, Consumer<Arrival> out) {
        try {
            Path path = Path.of(argument);
            if (!Files.isDirectory(path)) {
                file(path, out);
                return;
            }
            List<Path> files = ReportFolder.files(path);
            if (files.isEmpty()) {
                refuse(
                        argument,
                        "the folder has no reports: put them there as .txt, .html, .pdf or .jsonl files, or name the files",
                        out);
            }
            files.forEach(file -> file(file, out));
        } catch (InvalidPathException e) {
            refuse(argument, "this is no file name: " + e.getReason(), out);
        } catch (IOException e) {
            refuse(argument, "the folder cannot be listed (%s): check its permissions".formatted(e.getMessage()), out);
        }
    }

    private static void refuse(String name, String reason, Consumer<Arrival> out) {
        out.accept(Arrival.of(Item.refused(name, reason)));
    }

    /** Takes one file. */
    void file(Path path, Consumer<Arrival> out) {
        Item item = manifest.of(path).or(common);
        Optional<Kind> kind = kind(path);
        if (kind.isEmpty() || kind.get() == Kind.TEXT || item.refusal().isPresent()) {
            out.accept(Arrival.of(item));
        } else {
            options.intake().file(path, item.details(), taken -> out.accept(Arrival.of(item, taken)));
        }
    }

    /** The kind of a file; empty if it cannot be opened, which reading it will explain. */
    private static Optional<Kind> kind(Path path) {
        if (Files.isDirectory(path)) {
            return Optional.empty();
        }
        try (InputStream file = new BufferedInputStream(Files.newInputStream(path), 2 * Kind.HEAD)) {
            return kind(file, path.toString());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<Kind> kind(InputStream stream, String name) {
        try {
            stream.mark(Kind.HEAD);
            byte[] head = stream.readNBytes(Kind.HEAD);
            stream.reset();
            return Optional.of(Kind.of(head, name, ""));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Returns about how many reports the arguments name, for showing progress. */
    int count(List<String> arguments) {
        int count = arguments.isEmpty() ? manifest.items().size() : 0;
        for (String argument : arguments) {
            try {
                boolean folder = !address(argument) && Files.isDirectory(Path.of(argument));
                count += folder ? ReportFolder.files(Path.of(argument)).size() : 1;
            } catch (IOException | InvalidPathException e) {
                count++;
            }
        }
        return count;
    }

    /** Returns whether the arguments name a single report, whose JSON is an object and not an array. */
    boolean single(List<String> arguments) {
        if (arguments.size() != 1 || address(arguments.get(0))) {
            return false;
        }
        String only = arguments.get(0);
        try {
            Path path = only.equals("-") ? null : Path.of(only);
            return (path == null || !Files.isDirectory(path))
                    && (path == null ? kind(in, only) : kind(path))
                            .map(SINGLE::contains)
                            .orElse(true);
        } catch (InvalidPathException e) {
            return true;
        }
    }
}
