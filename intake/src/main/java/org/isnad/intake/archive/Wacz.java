package org.isnad.intake.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.isnad.intake.IntakeException;
import org.isnad.intake.taken.Taken;
import org.isnad.reading.input.Details;

/** Takes the pages out of a WACZ file: a ZIP with web archives and, mostly, a list of the pages that were meant to be kept. */
public final class Wacz {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final int MOST_PAGES = 200_000;
    private static final int LONGEST_LINE = 1 << 20;

    private final WebArchive archives;

    /** Reads the archives inside with a reader of web archives. */
    public Wacz(WebArchive archives) {
        this.archives = archives;
    }

    /** Hands on what the archives in a ZIP file hold; throws if there is none in it. */
    public int read(Path file, String name, Details known, Consumer<Taken> out) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> inside = zip.stream()
                    .filter(e -> e.getName().matches("(?:.*/)?archive/[^/]+\\.warc(?:\\.gz)?"))
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .toList();
            if (inside.isEmpty()) {
                throw new IntakeException(
                        "it is a ZIP or Office file without a web archive in it: unpack it, or save its text");
            }
            Predicate<String> wanted = pages(zip);
            int handed = 0;
            for (ZipEntry entry : inside) {
                handed += archive(zip, entry, name, known, wanted, out);
            }
            return handed;
        } catch (ZipException e) {
            throw new IntakeException("its ZIP structure is damaged (%s): get it again".formatted(e.getMessage()), e);
        }
    }

    private int archive(
            ZipFile zip, ZipEntry entry, String name, Details known, Predicate<String> wanted, Consumer<Taken> out)
            throws IOException {
        String place = name + "/" + entry.getName();
        try (InputStream bytes = zip.getInputStream(entry);
                InputStream plain = entry.getName().endsWith(".gz") ? new GzipMembers(bytes) : bytes) {
            return archives.read(plain, place, known, wanted, out);
        }
    }

    /** The addresses of the pages that the file lists; everything is wanted where it lists none. */
    private static Predicate<String> pages(ZipFile zip) throws IOException {
        Set<String> pages = new HashSet<>();
        List<? extends ZipEntry> lists = zip.stream()
                .filter(e -> e.getName().matches("(?:.*/)?pages/[^/]+\\.jsonl"))
                .toList();
        for (ZipEntry list : lists) {
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(zip.getInputStream(list), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine();
                        line != null && pages.size() < MOST_PAGES;
                        line = lines.readLine()) {
                    url(line).ifPresent(pages::add);
                }
            }
        }
        return pages.isEmpty() || pages.size() >= MOST_PAGES ? url -> true : pages::contains;
    }

    private static Optional<String> url(String line) {
        try {
            JsonNode node = line.length() > LONGEST_LINE ? null : MAPPER.readTree(line);
            return Optional.ofNullable(node).map(n -> n.path("url").asText()).filter(u -> !u.isEmpty());
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
