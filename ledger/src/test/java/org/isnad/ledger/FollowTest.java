package org.isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.isnad.format.JsonInput;
import org.isnad.format.JsonOutput;
import org.isnad.model.Claim;
import org.isnad.model.EventType;
import org.isnad.model.Reading;
import org.isnad.model.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A review follows to the claim of a newer reading, or asks for another look. */
class FollowTest {
    private static final Decision SHELLING = new Decision.Correct("type", "shelling");

    @TempDir
    Path folder;

    private Ledger ledger;
    private Addition first;
    private Claim claim;

    @BeforeEach
    void addAndReview() {
        ledger = Ledger.open(folder.resolve("isnad.db").toString(), Day.at("2021-03-05"));
        first = Examples.text("قصف الجيش قرية في ريف الرقة أمس، وقتل خمسة مدنيين.\n", "صحيفة", "2021-03-05");
        ledger.add(List.of(first));
        claim = first.reading().claims().get(0);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private LedgerClaim afterReread(UnaryOperator<Claim> change) {
        List<Claim> claims = new ArrayList<>(first.reading().claims());
        claims.set(0, change.apply(claim));
        Reading reading = new Reading(first.reading().report(), claims, List.of());
        ledger.add(List.of(Examples.reread(first, reading, "0.2.0")));
        assertThat(ledger.verify().broken()).isEmpty();
        return ledger.claim(claims.get(0).id(), AsOf.NOW).orElseThrow();
    }

    private static UnaryOperator<Claim> json(String from, String to) {
        return c -> JsonInput.claim(JsonOutput.of(c).replace(from, to));
    }

    private static Claim moved(Claim c, int start, int end) {
        return new Claim(
                "claim:moved",
                new Span(start, end),
                c.text(),
                c.attribution(),
                c.modality(),
                c.event(),
                c.minor(),
                c.english(),
                c.because());
    }

    private void review(Decision decision) {
        ledger.review(claim.id(), decision, "نور", Optional.empty());
    }

    @Test
    void anAcceptanceFollowsToTheSameClaim() {
        review(new Decision.Accept());
        LedgerClaim after = afterReread(json("\"rule\":\"", "\"rule\":\"new-"));
        assertThat(after.review()).isEqualTo(ReviewState.ACCEPTED);
        assertThat(ledger.reviews(claim.id(), AsOf.NOW)).hasSize(1);
    }

    @Test
    void anAcceptanceFollowsToAnOverlappingSpan() {
        review(new Decision.Accept());
        int end = claim.span().end();
        LedgerClaim after =
                afterReread(c -> moved(c, c.span().start(), end - claim.span().length() / 3));
        assertThat(after.review()).isEqualTo(ReviewState.ACCEPTED);
        assertThat(ledger.reviews("claim:moved", AsOf.NOW)).hasSize(1);
    }

    @Test
    void itStaysBehindWhenLessThanHalfOverlaps() {
        review(new Decision.Accept());
        LedgerClaim after = afterReread(
                c -> moved(c, c.span().start(), c.span().start() + c.span().length() / 3));
        assertThat(after.review()).isEqualTo(ReviewState.NONE);
        assertThat(ledger.reviews(claim.id(), AsOf.NOW)).hasSize(1);
    }

    @Test
    void anAcceptanceOfWhatChangedAsksForAnotherLook() {
        review(new Decision.Accept());
        LedgerClaim after = afterReread(json("\"polarity\":\"yes\"", "\"polarity\":\"no\""));
        assertThat(after.review()).isEqualTo(ReviewState.AGAIN);
        assertThat(ledger.status(AsOf.NOW).again()).isEqualTo(1);
    }

    @Test
    void aCorrectionFollowsWhereOnlyOtherFieldsChanged() {
        review(new Decision.Correct("type", "attack"));
        LedgerClaim after = afterReread(json("\"polarity\":\"yes\"", "\"polarity\":\"no\""));
        assertThat(after.review()).isEqualTo(ReviewState.CORRECTED);
        assertThat(after.claim().event().type()).isEqualTo(EventType.ATTACK);
    }

    @Test
    void aCorrectionStandsWhereTheReaderHasLearnt() {
        String type = claim.event().type().label();
        review(type.equals("shelling") ? new Decision.Correct("type", "attack") : SHELLING);
        String corrected = type.equals("shelling") ? "attack" : "shelling";
        LedgerClaim after = afterReread(json("\"type\":\"" + type + "\"", "\"type\":\"" + corrected + "\""));
        assertThat(after.review()).isEqualTo(ReviewState.CORRECTED);
    }

    @Test
    void aCorrectionOfWhatChangedAsksForAnotherLook() {
        review(new Decision.Correct("type", "attack"));
        String type = claim.event().type().label();
        LedgerClaim after = afterReread(json("\"type\":\"" + type + "\"", "\"type\":\"talks\""));
        assertThat(after.review()).isEqualTo(ReviewState.AGAIN);
        assertThat(after.claim().event().type()).isEqualTo(EventType.TALKS);
    }

    @Test
    void aRejectionFollows() {
        review(new Decision.Reject());
        assertThat(afterReread(c -> c).review()).isEqualTo(ReviewState.REJECTED);
    }
}
