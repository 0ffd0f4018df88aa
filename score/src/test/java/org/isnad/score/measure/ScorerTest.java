package org.isnad.score.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.score.ScoreException;
import org.isnad.score.reference.ReferenceReport;
import org.isnad.score.reference.ReferenceReport.Views;
import org.isnad.score.reference.References;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of the tiny example were worked out by hand. */
class ScorerTest {
    static final Path TINY = Path.of("src/test/resources/org/isnad/score/tiny");

    /** Measures the annotations of one folder against those of another, as {@code --against} does. */
    static Scorer score(Path reference, Path read) {
        Scorer scorer = new Scorer();
        for (ReferenceReport report : References.annotations(reference)) {
            Path other = read.resolve(report.file().getFileName());
            scorer.add(
                    report,
                    Files.exists(other)
                            ? References.read(other).claims().stream()
                                    .map(Views::first)
                                    .toList()
                            : List.of());
        }
        return scorer;
    }

    @Test
    void theFiguresAreThoseWorkedOutByHand() {
        List<String> lines = score(TINY.resolve("reference"), TINY.resolve("read"))
                .measures()
                .lines();
        assertThat(lines.subList(0, lines.size() - 2))
                .containsExactly(
                        "reports              2",
                        "claims.reference     5",
                        "claims.predicted     5",
                        "touch-free           0.400",
                        "core                 0.600",
                        "claims.precision     0.800",
                        "claims.recall        0.800",
                        "claims.f1            0.800",
                        "accuracy.origin      1.000",
                        "accuracy.chain       0.750",
                        "accuracy.polarity    0.750",
                        "accuracy.certainty   1.000",
                        "accuracy.tense       1.000",
                        "accuracy.type        1.000",
                        "accuracy.time        1.000",
                        "f1.places            0.857",
                        "f1.quantities        1.000",
                        "f1.actors            1.000",
                        "f1.dated             1.000");
    }

    @Test
    void theIntervalHoldsTheShareAndIsTheSameEachTime() {
        Measures one = score(TINY.resolve("reference"), TINY.resolve("read")).measures();
        Measures two = score(TINY.resolve("reference"), TINY.resolve("read")).measures();
        assertThat(one).isEqualTo(two);
        assertThat(one.get("touch-free.low")).isEqualTo(1.0 / 3);
        assertThat(one.get("touch-free.high")).isEqualTo(0.5);
    }

    @Test
    void missesAreSortedByKind() {
        assertThat(score(TINY.resolve("reference"), TINY.resolve("read")).misses())
                .containsExactly(
                        new Miss("one.json", "extra", "", "المحلي"),
                        new Miss("two.json", "missed", "في الحي", ""),
                        new Miss("one.json", "wrong chain", "الجيش انسحب من التل", "الجيش انسحب من التل"),
                        new Miss("one.json", "wrong polarity,places", "قصف السوق", "قصف السوق"));
    }

    @Test
    void anAnnotationAgainstItselfIsAllRight() {
        Measures all =
                score(TINY.resolve("reference"), TINY.resolve("reference")).measures();
        assertThat(all.get("touch-free")).isEqualTo(1.0);
        assertThat(all.get("claims.f1")).isEqualTo(1.0);
    }

    @Test
    void nothingReadIsAllMissed(@TempDir Path empty) {
        Measures none = score(TINY.resolve("reference"), empty).measures();
        assertThat(none.get("claims.recall")).isZero();
        assertThat(none.get("f1.places")).isEqualTo(1.0);
    }

    @Test
    void aFileThatIsNoAnnotationIsNamed(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("x.json"), "{}");
        assertThatThrownBy(() -> References.annotations(folder))
                .isInstanceOf(ScoreException.class)
                .hasMessageContaining("x.json");
    }
}
