package org.isnad.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.isnad.format.Look;

/** Where the command reads from and writes to. Always UTF-8. Used by one thread. */
final class Console {
    private static final int WIDTH = 80;

    private final InputStream in;
    private final Writer out;
    private final PrintStream err;
    private final Look look;
    private final boolean progress;

    /**
     * Makes a console.
     *
     * @param progress whether a progress bar may be drawn on the error stream
     */
    Console(InputStream in, OutputStream out, OutputStream err, Look look, boolean progress) {
        this.in = in;
        this.out = new OutputStreamWriter(
                out,
                StandardCharsets.UTF_8
                        .newEncoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
        this.look = look;
        this.progress = progress;
    }

    /** Returns the console of this process; the wrapper says which of the streams are terminals. */
    static Console standard() {
        boolean terminal = Boolean.getBoolean("isnad.terminal.out");
        String no = System.getenv("NO_COLOR");
        boolean colour = terminal && (no == null || no.isEmpty());
        return new Console(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                new Look(colour, Math.min(WIDTH, Integer.getInteger("isnad.terminal.columns", WIDTH))),
                Boolean.getBoolean("isnad.terminal.err"));
    }

    InputStream in() {
        return in;
    }

    Look look() {
        return look;
    }

    boolean progress() {
        return progress;
    }

    PrintStream err() {
        return err;
    }

    /** Writes at once, so that whoever reads the output sees each report when it is done. */
    void print(String text) {
        try {
            out.write(text);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells people something, beside the output. */
    void say(String message) {
        err.println("isnad: " + message);
    }
}
