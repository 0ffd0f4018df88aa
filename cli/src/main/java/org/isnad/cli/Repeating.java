package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.isnad.intake.Intake;
import org.isnad.intake.watch.FolderWatch;
import org.isnad.intake.watch.Polling;
import org.isnad.reading.input.Details;

/**
 * Watches folders and polls addresses until the process is stopped. What has come is added at once, so that stopping loses nothing. Used
 * by one thread.
 */
final class Repeating {
    private static final Duration LOOK = Duration.ofSeconds(2);

    /** Adds what a source hands on; the number is for showing progress. */
    interface Round {
        boolean add(Consumer<Consumer<Arrival>> source, int count);
    }

    private final Console console;
    private final IntakeOptions options;
    private final Details known;
    private final Arrivals arrivals;

    Repeating(Console console, IntakeOptions options, Details known, Arrivals arrivals) {
        this.console = console;
        this.options = options;
        this.known = known;
        this.arrivals = arrivals;
    }

    /** Checks that what is to be watched or polled can be. */
    static void check(List<String> arguments, boolean watch, Duration every) {
        for (String argument : arguments) {
            boolean address = Arrivals.address(argument);
            if (watch && !address && !Files.isDirectory(Path.of(argument))) {
                throw new UsageException("%s: --watch wants folders: name the folder".formatted(argument));
            }
            if (every != null && !watch && !address) {
                throw new UsageException("%s: --every wants addresses: use --watch for a folder".formatted(argument));
            }
            if (watch && every == null && address) {
                throw new UsageException("%s: give --every to ask an address again".formatted(argument));
            }
        }
        if ((watch || every != null) && arguments.isEmpty()) {
            throw new UsageException("--watch wants a folder and --every an address: name one");
        }
    }

    /** Goes on until interrupted. */
    int run(List<String> arguments, Duration every, Round round) {
        Intake intake = options.intake();
        List<FolderWatch> folders = new ArrayList<>();
        List<Poll> polls = new ArrayList<>();
        for (String argument : arguments) {
            if (Arrivals.address(argument)) {
                polls.add(new Poll(argument, intake.polling(Arrivals.uri(argument), every)));
            } else {
                folders.add(new FolderWatch(Path.of(argument)));
            }
        }
        while (!Thread.currentThread().isInterrupted()) {
            folders.forEach(folder -> look(folder, round));
            polls.stream().filter(p -> p.due <= System.nanoTime()).forEach(p -> ask(p, intake, round));
            try {
                Thread.sleep(LOOK.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return 0;
    }

    private void look(FolderWatch folder, Round round) {
        List<Path> files = new ArrayList<>();
        try {
            folder.look(files::add);
        } catch (IOException e) {
            console.say("the folder cannot be listed (%s): check it; going on".formatted(e.getMessage()));
        }
        if (!files.isEmpty()) {
            round.add(out -> files.forEach(file -> arrivals.file(file, out)), files.size());
        }
    }

    private void ask(Poll poll, Intake intake, Round round) {
        Polling.Round came = poll.polling.ask();
        poll.due = System.nanoTime() + came.pause().toNanos();
        came.failure()
                .ifPresent(reason -> console.say("%s: %s; asking again in %d s"
                        .formatted(poll.address, reason, came.pause().toSeconds())));
        if (came.entries().isEmpty() && came.page().isEmpty()) {
            return;
        }
        Item item = Item.named(poll.address);
        round.add(
                out -> {
                    came.entries().forEach(e -> intake.entry(e, known, t -> out.accept(Arrival.of(item, t))));
                    came.page().ifPresent(p -> intake.document(p, known, t -> out.accept(Arrival.of(item, t))));
                },
                came.entries().size());
    }

    /** An address and when it is its turn. */
    private static final class Poll {
        private final String address;
        private final Polling polling;
        private long due = System.nanoTime();

        Poll(String address, Polling polling) {
            this.address = address;
            this.polling = polling;
        }
    }
}
