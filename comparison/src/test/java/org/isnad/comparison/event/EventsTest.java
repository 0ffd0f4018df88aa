package org.isnad.comparison.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.comparison.CandidateKeys;
import org.isnad.comparison.Comparison;
import org.isnad.comparison.Judge;
import org.isnad.comparison.Profile;
import org.isnad.comparison.ReportedClaim;
import org.junit.jupiter.api.Test;

/**
 * The annotated events of {@code examples/events}, once with the claims as annotated and once as the reader reads them. The figures that are
 * printed go into {@code docs/quality.md}; what is asserted is a little below them, so that a step back is seen.
 */
class EventsTest {
    private static final Path FOLDER = Path.of("..", "examples", "events");

    private static List<AnnotatedEvent> events() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".json"))
                    .sorted()
                    .map(AnnotatedEvent::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The mean of B-cubed F1, and the shares over all events. */
    private record Total(double f1, double recall, double precision, double origins) {
        static Total of(List<EventScore> scores) {
            return new Total(
                    scores.stream().mapToDouble(EventScore::f1).average().orElse(0),
                    share(scores, EventScore::found, EventScore::wanted),
                    share(scores, EventScore::right, EventScore::given),
                    share(scores, EventScore::exact, EventScore::counted));
        }

        private static double share(
                List<EventScore> scores, Function<EventScore, Integer> part, Function<EventScore, Integer> whole) {
            return scores.stream().mapToInt(part::apply).sum()
                    / (double) scores.stream().mapToInt(whole::apply).sum();
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "B3 F1 %.3f, contradictions recall %.3f precision %.3f, origins exact %.3f",
                    f1,
                    recall,
                    precision,
                    origins);
        }
    }

    private static Total score(String name, Function<AnnotatedEvent, List<ReportedClaim>> claims) {
        List<EventScore> scores = new ArrayList<>();
        for (AnnotatedEvent event : events()) {
            EventScore score = EventScore.of(event, Comparison.of(claims.apply(event)));
            System.out.printf("%s %s: %s%n", name, event.name(), score);
            scores.add(score);
        }
        Total total = Total.of(scores);
        System.out.println(name + " all: " + total);
        return total;
    }

    @Test
    void thereAreTwelveSmallEvents() {
        assertThat(events()).hasSize(12);
        assertThat(events()).allMatch(e -> e.texts().size() >= 3 && e.texts().size() <= 6);
    }

    @Test
    void everyMentionIsASliceOfItsReport() {
        for (AnnotatedEvent event : events()) {
            for (AnnotatedEvent.Mention mention : event.mentions()) {
                AnnotatedEvent.Text text = event.texts().stream()
                        .filter(t -> t.report().equals(mention.report()))
                        .findFirst()
                        .orElseThrow();
                assertThat(mention.span().of(text.text()))
                        .isEqualTo(mention.fields().path("text").asText());
            }
        }
    }

    @Test
    void withClaimsAsAnnotated() {
        Total total = score("annotated", AnnotatedClaims::of);
        assertThat(total.f1()).isGreaterThanOrEqualTo(0.90);
        assertThat(total.precision()).isGreaterThanOrEqualTo(0.85);
        assertThat(total.recall()).isGreaterThanOrEqualTo(0.75);
        assertThat(total.origins()).isGreaterThanOrEqualTo(0.72);
    }

    @Test
    void withClaimsAsRead() {
        Total total = score("read", EventReader::claims);
        assertThat(total.f1()).isGreaterThanOrEqualTo(0.78);
        assertThat(total.precision()).isGreaterThanOrEqualTo(0.60);
        assertThat(total.recall()).isGreaterThanOrEqualTo(0.50);
    }

    @Test
    void theOrderOfClaimsDoesNotMatterAndAPairIsJudgedAlikeBothWays() {
        Random random = new Random(3);
        for (AnnotatedEvent event : events()) {
            List<ReportedClaim> claims = new ArrayList<>(EventReader.claims(event));
            Comparison first = Comparison.of(claims);
            Collections.shuffle(claims, random);
            assertThat(Comparison.of(claims)).as(event.name()).isEqualTo(first);
            List<Profile> profiles = claims.stream().map(Profile::of).toList();
            for (int i = 0; i < profiles.size(); i++) {
                Profile other = profiles.get(random.nextInt(profiles.size()));
                assertThat(Judge.judge(profiles.get(i), other)).isEqualTo(Judge.judge(other, profiles.get(i)));
            }
        }
    }

    /** Every claim stands in exactly one incident, and few pairs are compared that need not be. */
    @Test
    void everyClaimStandsInOneIncident() {
        for (AnnotatedEvent event : events()) {
            List<ReportedClaim> claims = EventReader.claims(event);
            List<String> found = Comparison.of(claims).incidents().stream()
                    .flatMap(i -> i.claims().stream())
                    .map(ReportedClaim::id)
                    .toList();
            assertThat(found)
                    .containsExactlyInAnyOrderElementsOf(
                            claims.stream().map(ReportedClaim::id).toList());
            assertThat(claims).allMatch(c -> CandidateKeys.of(c).size() <= 30);
        }
    }
}
