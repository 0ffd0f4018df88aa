package org.isnad.intake.page;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.intake.IntakeException;
import org.isnad.intake.taken.Header;
import org.isnad.intake.taken.RawDocument;

/**
 * Pages that a browser saved: MHTML (RFC 2557), and HTML in whose first lines the browser noted the address. Offsets in bytes; every byte
 * of a file is looked at a bounded number of times.
 */
public final class SavedPage {
    private static final Pattern SAVED_FROM = Pattern.compile("<!--\\s*saved from url=\\(\\d+\\)\\s*(\\S+)\\s*-->");
    private static final Pattern SINGLE_FILE =
            Pattern.compile("(?s)<!--\\s*Page saved with SingleFile\\s+url:\\s*(\\S+)");
    private static final int HEAD = 4096;
    private static final int DEEPEST = 4;

    private SavedPage() {}

    /** Returns the address that a browser noted in a saved HTML page. */
    public static Optional<URI> address(byte[] html) {
        String head = new String(html, 0, Math.min(html.length, HEAD), StandardCharsets.ISO_8859_1);
        for (Pattern pattern : List.of(SAVED_FROM, SINGLE_FILE)) {
            Matcher m = pattern.matcher(head);
            if (m.find()) {
                return uri(m.group(1));
            }
        }
        return Optional.empty();
    }

    /** Returns the HTML page inside an MHTML file, as a document with the part's headers. Throws if there is none. */
    public static RawDocument mhtml(RawDocument file) {
        String text = new String(file.bytes(), StandardCharsets.ISO_8859_1);
        Part whole = Part.of(text);
        Part page = page(whole, 0)
                .orElseThrow(() -> new IntakeException("it holds no HTML page: save the page again in a browser"));
        Optional<URI> url = Optional.ofNullable(whole.headers().get("snapshot-content-location"))
                .or(() -> Optional.ofNullable(page.headers().get("content-location")))
                .flatMap(SavedPage::uri);
        List<Header> headers = new ArrayList<>();
        page.headers().forEach((name, value) -> headers.add(new Header(name, value)));
        return RawDocument.of(file.name(), page.decoded(), url, headers, file.taken());
    }

    private static Optional<Part> page(Part part, int depth) {
        String type = part.headers().getOrDefault("content-type", "").toLowerCase(Locale.ROOT);
        if (type.startsWith("text/html") || type.startsWith("application/xhtml")) {
            return Optional.of(part);
        }
        if (!type.startsWith("multipart/") || depth > DEEPEST) {
            return Optional.empty();
        }
        return part.parts().stream()
                .map(p -> page(p, depth + 1))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<URI> uri(String address) {
        try {
            URI uri = new URI(address.strip());
            return uri.getHost() == null ? Optional.empty() : Optional.of(uri);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** A part of a message; its characters are bytes. */
    private record Part(Map<String, String> headers, String body) {
        private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary\\s*=\\s*(?:\"([^\"]+)\"|([^\\s;]+))");

        static Part of(String message) {
            Map<String, String> headers = new LinkedHashMap<>();
            int at = 0;
            String last = "";
            while (at < message.length()) {
                int end = message.indexOf('\n', at);
                end = end < 0 ? message.length() : end;
                String line = message.substring(at, end).stripTrailing();
                at = Math.min(message.length(), end + 1);
                int colon = line.indexOf(':');
                if (line.isEmpty()) {
                    break;
                } else if (Character.isWhitespace(line.charAt(0)) && !last.isEmpty()) {
                    headers.merge(last, line.strip(), (a, b) -> a + " " + b);
                } else if (colon > 0) {
                    last = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                    headers.putIfAbsent(last, line.substring(colon + 1).strip());
                }
            }
            return new Part(headers, message.substring(at));
        }

        List<Part> parts() {
            Matcher m = BOUNDARY.matcher(headers.getOrDefault("content-type", ""));
            if (!m.find()) {
                throw new IntakeException("its parts have no border: save the page again in a browser");
            }
            String border = "--" + (m.group(1) == null ? m.group(2) : m.group(1));
            List<Part> parts = new ArrayList<>();
            int start = body.indexOf(border);
            while (start >= 0 && !body.startsWith("--", start + border.length())) {
                int from = start + border.length();
                int next = body.indexOf("\n" + border, from);
                int end = next < 0 ? body.length() : next;
                parts.add(of(body.substring(from, end).replaceFirst("^\\r?\\n", "")));
                start = next < 0 ? -1 : next + 1;
            }
            return parts;
        }

        byte[] decoded() {
            String how = headers.getOrDefault("content-transfer-encoding", "").toLowerCase(Locale.ROOT);
            byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
            return how.equals("base64")
                    ? Base64.getMimeDecoder().decode(bytes)
                    : how.equals("quoted-printable") ? quoted(bytes) : bytes;
        }

        private static byte[] quoted(byte[] in) {
            ByteArrayOutputStream out = new ByteArrayOutputStream(in.length);
            int i = 0;
            while (i < in.length) {
                int high = in[i] == '=' && i + 2 < in.length ? Character.digit(in[i + 1], 16) : -1;
                int low = high >= 0 ? Character.digit(in[i + 2], 16) : -1;
                if (low >= 0) {
                    out.write(16 * high + low);
                    i += 3;
                } else if (in[i] == '=' && i + 1 < in.length && (in[i + 1] == '\n' || in[i + 1] == '\r')) {
                    i += in[i + 1] == '\r' && i + 2 < in.length && in[i + 2] == '\n' ? 3 : 2;
                } else {
                    out.write(in[i++]);
                }
            }
            return out.toByteArray();
        }
    }
}
