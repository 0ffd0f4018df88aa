package org.isnad.intake.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.isnad.intake.folder.ReportFolder;

/**
 * Finds the files of a folder that are new or have changed, each time it is asked. A file counts only when two looks in a row found it the
 * same: one that is still being written waits. Looking again instead of asking the system for events works on every disk, network disks
 * among them, and misses nothing. Used by one thread.
 */
public final class FolderWatch {
    private record State(long size, long changed) {}

    private final Path folder;
    private final Map<Path, State> taken = new HashMap<>();
    private Map<Path, State> before = Map.of();

    /** Watches a folder; what lies in it already counts as new. */
    public FolderWatch(Path folder) {
        this.folder = folder;
    }

    /** Hands on the files that have come to rest since the last look, in the order of their names. */
    public void look(Consumer<Path> out) throws IOException {
        Map<Path, State> now = new HashMap<>();
        List<Path> files = ReportFolder.files(folder);
        for (Path file : files) {
            state(file).ifPresent(state -> now.put(file, state));
        }
        for (Path file : files) {
            State state = now.get(file);
            if (state != null && state.equals(before.get(file)) && !state.equals(taken.get(file))) {
                taken.put(file, state);
                out.accept(file);
            }
        }
        taken.keySet().retainAll(now.keySet());
        before = now;
    }

    /** A file that went away since it was listed has none. */
    private static Optional<State> state(Path file) {
        try {
            return Optional.of(
                    new State(Files.size(file), Files.getLastModifiedTime(file).toMillis()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
