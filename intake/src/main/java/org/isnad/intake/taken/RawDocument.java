package org.isnad.intake.taken;

import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.intake.IntakeException;

/**
 * A document as it came. Of a container (a web archive, a feed, JSON lines) it is the one part that holds the article: the record's body,
 * the entry, the line. Compression on the way is undone; nothing else is changed.
 *
 * @param name what people call it: the file, the address, {@code FILE, line 12}
 * @param bytes its bytes; not copied, not to be altered
 * @param hash {@code sha256:} and the hash of the bytes, in hexadecimal
 * @param mediaType what it was said to be, in lower case without parameters; empty if nobody said
 * @param url where it came from, if from the web
 * @param headers what was said with it, in order
 * @param taken when it came: of the request, or what the archive says
 */
public record RawDocument(
        String name,
        byte[] bytes,
        String hash,
        String mediaType,
        Optional<URI> url,
        List<Header> headers,
        Instant taken) {

    /** Copies the list. */
    public RawDocument {
        headers = List.copyOf(headers);
    }

    /** A document without address or headers: a file. */
    public static RawDocument of(String name, byte[] bytes, Instant taken) {
        return of(name, bytes, Optional.empty(), List.of(), taken);
    }

    /** A document with what was said of it; the media type is that of its headers. */
    public static RawDocument of(String name, byte[] bytes, Optional<URI> url, List<Header> headers, Instant taken) {
        String type = contentType(headers).map(RawDocument::bare).orElse("");
        return new RawDocument(name, bytes, sha256(bytes), type, url, headers, taken);
    }

    /** Returns the encoding that its headers name, in lower case, right or wrong. */
    public Optional<String> declaredCharset() {
        return contentType(headers).flatMap(type -> {
            int at = type.toLowerCase(Locale.ROOT).indexOf("charset=");
            String value =
                    at < 0 ? "" : type.substring(at + "charset=".length()).split("[;\\s]", 2)[0];
            String name = value.replace("\"", "").replace("'", "").strip().toLowerCase(Locale.ROOT);
            return name.isEmpty() ? Optional.empty() : Optional.of(name);
        });
    }

    /** Returns the value of the first header of a name, letter case aside. */
    public Optional<String> header(String name) {
        return headers.stream()
                .filter(h -> h.name().equalsIgnoreCase(name))
                .map(Header::value)
                .findFirst();
    }

    private static Optional<String> contentType(List<Header> headers) {
        return headers.stream()
                .filter(h -> h.name().equalsIgnoreCase("content-type"))
                .map(Header::value)
                .findFirst();
    }

    private static String bare(String type) {
        return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static String sha256(byte[] bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return "sha256:" + HexFormat.of().formatHex(digest.digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IntakeException("this Java has no SHA-256: use another", e);
        }
    }
}
