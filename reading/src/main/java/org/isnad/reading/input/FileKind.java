package org.isnad.reading.input;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Kinds of files that people give by mistake, told by their first bytes. */
final class FileKind {
    private static final Map<String, String> STARTS = new LinkedHashMap<>();

    static {
        STARTS.put("%PDF-", "a PDF file");
        STARTS.put("PK\u0003\u0004", "a ZIP or Office file");
        STARTS.put("\u00D0\u00CF\u0011\u00E0", "an old Office file");
        STARTS.put("{\\rtf", "an RTF file");
        STARTS.put("\u0089PNG", "a picture");
        STARTS.put("\u00FF\u00D8\u00FF", "a picture");
        STARTS.put("GIF8", "a picture");
        STARTS.put("\u001F\u008B", "a compressed file");
        STARTS.put("\u007FELF", "a program");
    }

    private FileKind() {}

    /** Returns the kind in words, if the bytes are of one of these. */
    static Optional<String> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        return STARTS.entrySet().stream()
                .filter(e -> head.startsWith(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
