package org.isnad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.isnad.arabic.ArabicException;
import org.isnad.reading.Reader;

/** Which version this is. */
final class Build {
    private static final int DIGITS = 6;

    private Build() {}

    /** Returns the version that the build wrote. */
    static String version() throws IOException {
        try (InputStream in = Main.class.getResourceAsStream("version.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }

    /**
     * Returns the version of the reader: that of the build, and the beginning of a hash over the archives with its rules, words, weights and
     * code, so that a reader built with other rules counts as another.
     */
    static String reader() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            boolean packed = update(digest, ArabicException.class) && update(digest, Reader.class);
            return version() + (packed ? "+" + HexFormat.of().formatHex(digest.digest(), 0, DIGITS) : "");
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("the program cannot read its own files: build it again", e);
        }
    }

    private static boolean update(MessageDigest digest, Class<?> member) throws IOException {
        Optional<Path> archive = Optional.ofNullable(
                        member.getProtectionDomain().getCodeSource())
                .map(CodeSource::getLocation)
                .map(url -> Path.of(java.net.URI.create(url.toString())))
                .filter(Files::isRegularFile);
        if (archive.isPresent()) {
            digest.update(Files.readAllBytes(archive.get()));
        }
        return archive.isPresent();
    }
}
