package org.isnad.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.ledger.ClaimFilter;
import org.isnad.ledger.Ledger;
import org.isnad.model.Claim;
import org.isnad.model.Link;
import org.isnad.model.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No byte of a redacted export names a person. */
class RedactionTest {
    private static final String TEXT = """
            قال الطبيب سالم المرواني إن القصف المدفعي قتل خمسة مدنيين في الرقة أمس.
            وأضاف المرواني أن المشفى توقف. وذكر شهود أن سَالِم المروانــي غادر، ونفى الجيش قول للمرواني.
            """;

    @TempDir
    private Path folder;

    private List<Path> export(ExportFormat format, Ledger ledger) throws IOException {
        Path out = folder.resolve("out." + format.label());
        new Export(format, ledger, ClaimFilter.ALL, Optional.of(Examples.TAKEN.minusDays(1)), true, false).write(out);
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().startsWith("out."))
                    .toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void noNameOfTheExamplesIsLeft(ExportFormat format) throws IOException {
        List<String> names = new ArrayList<>();
        Examples.ledger()
                .eachClaim(ClaimFilter.ALL, org.isnad.ledger.AsOf.NOW, held -> names.addAll(names(held.claim())));
        assertThat(names).hasSizeGreaterThan(5);
        for (Path file : export(format, Examples.ledger())) {
            String bytes = Files.readString(file);
            assertThat(names.stream().distinct().filter(bytes::contains))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    private static List<String> names(Claim claim) {
        return claim.attribution().links().stream()
                .filter(l -> l.kind() == SourceKind.PERSON && l.named() && l.id().isEmpty())
                .map(Link::name)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void spellingsAndParticlesHideNothing(ExportFormat format) throws IOException {
        try (Ledger ledger = Ledger.open(folder.resolve("isnad.db").toString(), Examples.clock(Examples.TAKEN))) {
            byte[] raw = TEXT.getBytes(StandardCharsets.UTF_8);
            ledger.add(List.of(Examples.of(raw, "salem-marwani.txt", "وكالة", "2021-03-04")));
            for (Path file : export(format, ledger)) {
                assertThat(Files.readString(file))
                        .as(file.toString())
                        .doesNotContain("مروان", "سالم", "سَالِم", "marwani", "Marwani", "Salem");
            }
        }
    }

    @Test
    void theSameWordHasTheSameMark() {
        try (Ledger ledger = Ledger.open(folder.resolve("isnad.db").toString(), Examples.clock(Examples.TAKEN))) {
            byte[] raw = TEXT.getBytes(StandardCharsets.UTF_8);
            ledger.add(List.of(Examples.of(raw, "r.txt", "وكالة", "2021-03-04")));
            Redactor redactor = Redactor.of(ledger, org.isnad.ledger.AsOf.NOW);
            assertThat(redactor.redact("سالم المرواني، والمرواني")).isEqualTo("[p1] [p2]، [p2]");
            assertThat(redactor.redact("في الرقة")).isEqualTo("في الرقة");
            assertThat(redactor.redact("\"a\\nالمرواني\"")).isEqualTo("\"a\\n[p2]\"");
        }
    }
}
