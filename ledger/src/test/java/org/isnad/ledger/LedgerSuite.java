package org.isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.arabic.table.Tsv;
import org.isnad.comparison.Incident;
import org.isnad.comparison.RelationKind;
import org.isnad.format.JsonInput;
import org.isnad.format.JsonOutput;
import org.isnad.model.Claim;
import org.isnad.model.EventType;
import org.isnad.model.Polarity;
import org.isnad.model.Reading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a ledger does, on whichever database. */
abstract class LedgerSuite {
    static final String BY = "ن. م.";
    private static final String AGENCY =
            "قال المجلس المحلي إن القصف المدفعي قتل خمسة مدنيين في مدينة الرقة أمس. ونفى متحدث باسم الجيش ذلك.\n";
    private static final String PAPER =
            "أعلن الدفاع المدني مقتل ثمانية مدنيين في قصف مدفعي على الرقة أمس السبت، وسط نزوح نحو 300 عائلة إلى منبج.\n";

    final Day clock = Day.at("2021-03-05");
    Ledger ledger;

    /** Returns the address of a new, empty ledger. */
    abstract String location();

    @BeforeEach
    void open() {
        ledger = Ledger.open(location(), clock);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    Added add(String text, String outlet) {
        return ledger.add(List.of(Examples.text(text, outlet, "2021-03-05"))).get(0);
    }

    List<LedgerClaim> claims(ClaimFilter filter) {
        return ledger.claims(filter, AsOf.NOW, Paging.ALL).items();
    }

    List<String> dump() {
        List<String> lines = new ArrayList<>();
        ledger.dump(lines::add);
        return lines;
    }

    @Test
    void whatWasReadComesBack() {
        List<Addition> all = Examples.all();
        List<Added> added = ledger.add(all);
        assertThat(added).allMatch(a -> a.outcome() == AddOutcome.ADDED);
        List<String> stored = claims(ClaimFilter.ALL).stream()
                .map(c -> JsonOutput.of(c.claim()))
                .toList();
        assertThat(stored)
                .isEqualTo(all.stream()
                        .flatMap(a -> a.reading().claims().stream())
                        .map(JsonOutput::of)
                        .toList());
        for (Addition addition : all) {
            String id = addition.reading().report().id();
            assertThat(ledger.raw(id)).hasValueSatisfying(raw -> assertThat(raw).isEqualTo(addition.raw()));
            assertThat(ledger.text(id)).hasValue(addition.reading().report().text());
        }
    }

    @Test
    void theSameReportTwiceChangesNothing() {
        ledger.add(Examples.all());
        Status status = ledger.status(AsOf.NOW);
        List<String> before = dump();
        assertThat(ledger.add(Examples.all())).allMatch(a -> a.outcome() == AddOutcome.KNOWN);
        assertThat(ledger.status(AsOf.NOW)).isEqualTo(status);
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void theSameReportTwiceInOneTransactionIsOne() {
        Addition addition = Examples.text(AGENCY, "وكالة", "2021-03-05");
        assertThat(ledger.add(List.of(addition, addition)))
                .extracting(Added::outcome)
                .containsExactly(AddOutcome.ADDED, AddOutcome.KNOWN);
    }

    @Test
    void aFailureInsideATransactionLeavesNothing() {
        Addition good = Examples.text(AGENCY, "وكالة", "2021-03-05");
        Reading reading = Examples.text(PAPER, "صحيفة", "2021-03-05").reading();
        Claim first = reading.claims().get(0);
        Reading twice = new Reading(reading.report(), List.of(first, first), List.of());
        Addition bad =
                new Addition(PAPER.getBytes(java.nio.charset.StandardCharsets.UTF_8), twice, "0.1.0", Provenance.NONE);
        assertThatThrownBy(() -> ledger.add(List.of(good, bad))).isInstanceOf(LedgerException.class);
        assertThat(ledger.status(AsOf.NOW).entries()).isZero();
        assertThat(ledger.add(List.of(good)).get(0).outcome()).isEqualTo(AddOutcome.ADDED);
        assertThat(ledger.verify().broken()).isEmpty();
    }

    @Test
    void aNewerReaderSupersedesAndAnOlderDoesNot() {
        Addition old = Examples.text(AGENCY, "وكالة", "2021-03-05");
        ledger.add(List.of(old));
        Reading fewer =
                new Reading(old.reading().report(), old.reading().claims().subList(0, 1), List.of());
        assertThat(ledger.add(List.of(Examples.reread(old, fewer, "0.0.9")))
                        .get(0)
                        .outcome())
                .isEqualTo(AddOutcome.KNOWN);
        assertThat(ledger.add(List.of(Examples.reread(old, fewer, "0.2.0"))).get(0))
                .isEqualTo(new Added(fewer.report().id(), "report.txt", AddOutcome.REREAD, 1));
        assertThat(claims(ClaimFilter.ALL)).hasSize(1);
        assertThat(ledger.status(AsOf.NOW).reports()).isEqualTo(1);
        assertThat(ledger.settled(fewer.report().id(), "x", "0.2.0")).isPresent();
        assertThat(ledger.settled(fewer.report().id(), "x", "0.2.0+build")).isEmpty();
    }

    @Test
    void aWithdrawnReportVanishesAndComesBack() {
        Added one = add(AGENCY, "وكالة");
        add(PAPER, "صحيفة");
        List<String> before = whatIsSaid();
        clock.set("2021-03-07");
        ledger.withdraw(one.report(), BY, Optional.of("مختلق"));
        assertThat(ledger.report(one.report(), AsOf.NOW)).isEmpty();
        assertThat(claims(ClaimFilter.ofReport(one.report()))).isEmpty();
        assertThat(ledger.search("المجلس", ClaimFilter.ALL, AsOf.NOW, Paging.ALL)
                        .items())
                .isEmpty();
        assertThat(ledger.raw(one.report())).isPresent();
        assertThat(ledger.add(List.of(Examples.text(AGENCY, "وكالة", "2021-03-05")))
                        .get(0)
                        .outcome())
                .isEqualTo(AddOutcome.WITHDRAWN);
        assertThatThrownBy(() -> ledger.withdraw(one.report(), BY, Optional.empty()))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("withdrawn already");
        AsOf earlier = AsOf.endOf(LocalDate.parse("2021-03-06"));
        assertThat(ledger.report(one.report(), earlier)).isPresent();
        assertThat(ledger.search("المجلس", ClaimFilter.ALL, earlier, Paging.ALL).items())
                .hasSize(1);
        ledger.restore(one.report(), BY, Optional.empty());
        assertThat(whatIsSaid()).isEqualTo(before);
    }

    private List<String> whatIsSaid() {
        List<String> out = new ArrayList<>();
        claims(ClaimFilter.ALL).forEach(c -> out.add(c.claim().id() + c.incident() + c.review()));
        ledger.incidents(ClaimFilter.ALL, AsOf.NOW, Paging.ALL).items().forEach(i -> out.add(i.toString()));
        return out;
    }

    @Test
    void anEarlierDayIsAnsweredAsItWasThen() {
        assertThat(ledger.status(AsOf.endOf(LocalDate.parse("2021-03-05"))).reports())
                .isZero();
        Added one = add(AGENCY, "وكالة");
        clock.set("2021-03-06");
        add(PAPER, "صحيفة");
        List<String> then = asOf("2021-03-06");
        clock.set("2021-03-08");
        String claim = claims(ClaimFilter.ALL).get(0).claim().id();
        ledger.review(claim, new Decision.Correct("type", "other"), BY, Optional.empty());
        add(PAPER + "\nوأضاف أن الجرحى تسعة.\n", "موقع");
        ledger.withdraw(one.report(), BY, Optional.empty());
        assertThat(asOf("2021-03-06")).isEqualTo(then).hasSizeGreaterThan(4);
        assertThat(asOf("2021-03-04")).isEqualTo(List.of());
        assertThat(asOf("2021-03-08")).isEqualTo(asOf("2031-01-01"));
        ledger.rebuild(n -> {});
        assertThat(asOf("2021-03-06")).isEqualTo(then);
    }

    private List<String> asOf(String day) {
        AsOf asOf = AsOf.endOf(LocalDate.parse(day));
        List<String> out = new ArrayList<>();
        ledger.eachClaim(ClaimFilter.ALL, asOf, c -> out.add(c.toString()));
        ledger.incidents(ClaimFilter.ALL, asOf, Paging.ALL).items().forEach(i -> out.add(i.toString()));
        ledger.contradictions(ClaimFilter.ALL, asOf, Paging.ALL).items().forEach(i -> out.add(i.toString()));
        ledger.forecasts(ClaimFilter.ALL, asOf).forEach(i -> out.add(i.toString()));
        ledger.sources(ClaimFilter.ALL, asOf).forEach(s -> out.add(s.toString()));
        if (!out.isEmpty()) {
            Status s = ledger.status(asOf);
            out.add("%d %d %d %d %s".formatted(s.reports(), s.claims(), s.incidents(), s.entries(), s.head()));
        }
        return out;
    }

    @Test
    void everyClaimStandsInExactlyOneIncident() {
        ledger.add(Examples.all());
        add(AGENCY, "وكالة");
        add(PAPER, "صحيفة");
        add(PAPER + " \n", "نسخة");
        List<Incident> incidents =
                ledger.incidents(ClaimFilter.ALL, AsOf.NOW, Paging.ALL).items();
        List<String> inIncidents = incidents.stream()
                .flatMap(i -> i.claims().stream())
                .map(c -> c.id())
                .sorted()
                .toList();
        assertThat(inIncidents)
                .isEqualTo(claims(ClaimFilter.ALL).stream()
                        .map(c -> c.claim().id())
                        .sorted()
                        .toList());
        assertThat(ledger.status(AsOf.NOW).incidents()).isEqualTo(incidents.size());
        assertThat(incidents.get(0).claims()).hasSizeGreaterThan(1);
        for (LedgerClaim claim : claims(ClaimFilter.ALL)) {
            assertThat(ledger.incident(claim.incident(), AsOf.NOW))
                    .isEqualTo(ledger.incident(claim.claim().id(), AsOf.NOW))
                    .hasValueSatisfying(i -> assertThat(i.claims().stream().map(c -> c.id()))
                            .contains(claim.claim().id()));
        }
    }

    @Test
    void aRejectedClaimStandsAlone() {
        add(PAPER, "صحيفة");
        add(PAPER + " \n", "نسخة");
        LedgerClaim claim = claims(ClaimFilter.ALL).get(0);
        assertThat(ledger.incident(claim.incident(), AsOf.NOW).orElseThrow().claims())
                .hasSizeGreaterThan(1);
        ledger.review(claim.claim().id(), new Decision.Reject(), BY, Optional.empty());
        LedgerClaim after = ledger.claim(claim.claim().id(), AsOf.NOW).orElseThrow();
        assertThat(after.review()).isEqualTo(ReviewState.REJECTED);
        assertThat(ledger.incident(after.incident(), AsOf.NOW).orElseThrow().claims())
                .hasSize(1);
        ledger.review(claim.claim().id(), new Decision.Accept(), BY, Optional.empty());
        assertThat(ledger.claim(claim.claim().id(), AsOf.NOW).orElseThrow().incident())
                .isEqualTo(claim.incident());
    }

    @Test
    void aDismissedContradictionCountsForNothing() {
        ledger.add(Examples.all());
        Contradiction first = ledger.contradictions(ClaimFilter.ALL, AsOf.NOW, Paging.ALL)
                .items()
                .get(0);
        assertThat(first.dismissed()).isEmpty();
        String claim = first.relation().a().claim();
        assertThat(kinds(claim)).contains(RelationKind.CONTRADICTS);
        clock.set("2021-04-01");
        ledger.dismiss(first.relation(), BY, Optional.of("خطأ"));
        Contradiction after = ledger.contradictions(ClaimFilter.ALL, AsOf.NOW, Paging.ALL)
                .items()
                .get(0);
        assertThat(after.dismissed()).hasValueSatisfying(d -> assertThat(d.by()).isEqualTo(BY));
        assertThat(ledger.relations(claim, AsOf.NOW)).doesNotContain(first.relation());
        assertThat(ledger.relations(claim, AsOf.endOf(LocalDate.parse("2021-03-31"))))
                .contains(first.relation());
    }

    private Set<RelationKind> kinds(String claim) {
        return ledger.relations(claim, AsOf.NOW).stream().map(r -> r.kind()).collect(Collectors.toSet());
    }

    @Test
    void filtersChooseWhatAPersonWouldChoose() {
        ledger.add(Examples.all());
        List<LedgerClaim> all = claims(ClaimFilter.ALL);
        ClaimFilter denied = ClaimFilter.ALL.withPolarity(Polarity.NO);
        assertThat(claims(denied))
                .isEqualTo(all.stream()
                        .filter(c -> c.claim().modality().polarity() == Polarity.NO)
                        .toList())
                .isNotEmpty();
        ClaimFilter types = ClaimFilter.ALL.withTypes(Set.of(EventType.CLASH, EventType.SHELLING));
        assertThat(claims(types))
                .isNotEmpty()
                .allMatch(c -> Set.of(EventType.CLASH, EventType.SHELLING)
                        .contains(c.claim().event().type()));
        ClaimFilter april = ClaimFilter.ALL.withDays(LocalDate.parse("2018-04-01"), LocalDate.parse("2018-04-30"));
        assertThat(claims(april))
                .isEqualTo(all.stream().filter(c -> inApril(c.claim())).toList())
                .isNotEmpty();
        assertThat(ledger.countClaims(april, AsOf.NOW)).isEqualTo(claims(april).size());
    }

    private static boolean inApril(Claim claim) {
        return claim.event()
                .time()
                .filter(t -> t.start()
                                .map(d -> !d.isAfter(LocalDate.parse("2018-04-30")))
                                .orElse(true)
                        && t.end()
                                .map(d -> !d.isBefore(LocalDate.parse("2018-04-01")))
                                .orElse(true))
                .isPresent();
    }

    @Test
    void aPlaceCountsWithWhatLiesInside() {
        add(PAPER, "صحيفة");
        add("قتل ثلاثة مدنيين في قصف مدفعي على مدينة منبج أمس، بحسب ناشطين.\n", "موقع");
        Set<String> raqqa = ids(ClaimFilter.ALL.withPlace("الرقّة"));
        assertThat(raqqa).isNotEmpty().isEqualTo(ids(ClaimFilter.ALL.withPlace("Raqqa")));
        assertThat(ids(ClaimFilter.ALL.withPlace("sy:raqqa"))).isEqualTo(raqqa);
        assertThat(ids(ClaimFilter.ALL.withPlace("سوريا"))).containsAll(raqqa);
        assertThat(ids(ClaimFilter.ALL.withPlace("حلب")))
                .isNotEmpty()
                .isSubsetOf(ids(ClaimFilter.ALL.withPlace("سورية")));
        assertThat(ids(ClaimFilter.ALL.withPlace("العراق"))).isEmpty();
    }

    private Set<String> ids(ClaimFilter filter) {
        return claims(filter).stream().map(c -> c.claim().id()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void pagesJoinToTheWhole() {
        ledger.add(Examples.all());
        List<LedgerClaim> joined = new ArrayList<>();
        Page<LedgerClaim> page = ledger.claims(ClaimFilter.ALL, AsOf.NOW, Paging.first(7));
        joined.addAll(page.items());
        while (page.more()) {
            page = ledger.claims(ClaimFilter.ALL, AsOf.NOW, new Paging(joined.size(), 7));
            joined.addAll(page.items());
        }
        assertThat(joined).isEqualTo(claims(ClaimFilter.ALL));
        assertThat(ledger.reports(AsOf.NOW, Paging.first(5)).more()).isTrue();
    }

    @Test
    void sourcesCountTheirClaims() {
        ledger.add(Examples.all());
        List<SourceSummary> sources = ledger.sources(ClaimFilter.ALL, AsOf.NOW);
        assertThat(sources.stream().mapToLong(SourceSummary::claims).sum())
                .isEqualTo(ledger.status(AsOf.NOW).claims());
        SourceSummary first = sources.get(0);
        assertThat(claims(ClaimFilter.ALL.withOrigin(first.key()))).hasSize(first.claims());
    }

    @Test
    void correctionsAreSeenAndTheFirstReadingIsKept() {
        add(AGENCY, "وكالة");
        String id = claims(ClaimFilter.ALL).get(0).claim().id();
        ledger.review(id, new Decision.Correct("time", "2021-03-01..2021-03-02"), BY, Optional.empty());
        ledger.review(id, new Decision.Correct("place", "sy:manbij"), BY, Optional.of("سياق"));
        Claim claim = ledger.claim(id, AsOf.NOW).orElseThrow().claim();
        assertThat(claim.event().time().orElseThrow().end()).hasValue(LocalDate.parse("2021-03-02"));
        assertThat(ids(ClaimFilter.ALL.withPlace("منبج"))).contains(id);
        assertThat(ledger.reviews(id, AsOf.NOW))
                .extracting(Review::decision)
                .containsExactly(
                        new Decision.Correct("time", "2021-03-01..2021-03-02"),
                        new Decision.Correct("place", "sy:manbij"));
        refuses(id, "type", "flight", "flight");
        refuses(id, "span", "[0, 1]", "no field that can be set");
        refuses(id, "time", "2021-02-30", "2021-02-30");
        refuses(id, "actors", "[", "JSON");
        assertThat(JsonInput.claim(JsonOutput.of(claim))).isEqualTo(claim);
    }

    private void refuses(String id, String field, String value, String words) {
        assertThatThrownBy(() -> ledger.review(id, new Decision.Correct(field, value), BY, Optional.empty()))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining(words);
    }

    @Test
    void wordsAreFoundInAnySpellingAndWithWhatIsWrittenOntoThem() throws java.io.IOException {
        List<Tsv.Row> rows;
        try (java.io.InputStream in = LedgerSuite.class.getResourceAsStream("search.tsv")) {
            rows = Tsv.read("search.tsv", in).rows();
        }
        List<Added> added = ledger.add(rows.stream()
                .map(row -> Examples.text("سطر " + row.line() + "\n" + row.need("text") + ".\n", "صحيفة", "2021-03-05"))
                .toList());
        for (int i = 0; i < rows.size(); i++) {
            String report = added.get(i).report();
            String found =
                    ledger.search(rows.get(i).need("asked"), ClaimFilter.ALL, AsOf.NOW, Paging.ALL).items().stream()
                            .filter(hit -> hit.report().id().equals(report))
                            .map(hit -> hit.snippets()
                                    .get(0)
                                    .matches()
                                    .get(0)
                                    .of(ledger.text(report).orElseThrow()))
                            .findFirst()
                            .orElse("-");
            assertThat(found)
                    .as("line %d: %s", rows.get(i).line(), rows.get(i).need("asked"))
                    .isEqualTo(rows.get(i).need("found"));
        }
        assertThatThrownBy(() -> ledger.search(" .. ", ClaimFilter.ALL, AsOf.NOW, Paging.ALL))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("no words");
    }

    @Test
    void snippetsAreCutFromTheRawTextAndClaimsObeyTheFilter() {
        add(PAPER, "صحيفة");
        Hit hit = ledger.search("قَصْف منبج", ClaimFilter.ALL, AsOf.NOW, Paging.ALL)
                .items()
                .get(0);
        String text = ledger.text(hit.report().id()).orElseThrow();
        assertThat(hit.snippets()).allMatch(s -> s.text().equals(s.span().of(text)));
        assertThat(hit.snippets().get(0).matches()).extracting(m -> m.of(text)).contains("قصف");
        assertThat(hit.claims()).isNotEmpty();
        ClaimFilter denied = ClaimFilter.ALL.withPolarity(Polarity.NO);
        assertThat(ledger.search("قصف", denied, AsOf.NOW, Paging.ALL).items()).isEmpty();
    }

    @Test
    void searchGoesOnWhereAPageEnds() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            all.add(0, add("القصف رقم " + i + " على الرقة أمس.\n", "صحيفة").report());
        }
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < 9; i += 2) {
            Page<Hit> page = ledger.search("الرقة", ClaimFilter.ALL, AsOf.NOW, new Paging(i, 2));
            page.items().forEach(hit -> joined.add(hit.report().id()));
            assertThat(page.more()).isEqualTo(i + 2 < 9);
        }
        assertThat(joined).isEqualTo(all);
    }
}
