package org.isnad.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.EventType;
import org.isnad.model.SourceKind;
import org.junit.jupiter.api.Test;

class IncidentsTest {
    private static final String WIRE =
            "أعلن مسؤول أمني أن ثلاثة أشخاص اعتقلوا مساء الخميس عند مدخل المدينة بعد إطلاق نار على حاجز للجيش وأن التحقيق مستمر معهم";

    private static Incident only(List<ReportedClaim> claims) {
        return Incidents.describe(claims, Comparison.of(claims).relations());
    }

    private static Made arrested(String id, String report) {
        return Made.claim(id, "ثلاثة أشخاص اعتقلوا مساء الخميس عند مدخل المدينة")
                .type(EventType.DETENTION)
                .in(report, "صحيفة " + report, "2020-03-13", WIRE);
    }

    @Test
    void tenCopiesOfAWireTextAreOneOriginThoughItsSourceHasNoName() {
        List<ReportedClaim> claims = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            claims.add(arrested("c" + i, "r" + i)
                    .by("مسؤول أمني", SourceKind.UNNAMED, "")
                    .make());
        }
        assertThat(only(claims).affirm()).hasSize(1);
        assertThat(Comparison.of(claims).incidents()).hasSize(1);
    }

    @Test
    void aSpokesmanIsTheBodyAndAnAgencyInBetweenIsNoOrigin() {
        Incident incident = only(List.of(
                arrested("a", "r1")
                        .by("الجيش اللبناني", SourceKind.ARMED_FORCE, "")
                        .make(),
                arrested("b", "r2")
                        .by("رويترز", SourceKind.AGENCY, "")
                        .by("العقيد سامر", SourceKind.PERSON, "الجيش اللبناني")
                        .make(),
                arrested("c", "r3")
                        .by("رويترز", SourceKind.AGENCY, "")
                        .by("الجيش اللبناني")
                        .make()));
        assertThat(incident.affirm()).hasSize(1);
        assertThat(incident.affirm().get(0).chains()).hasSize(3);
    }

    @Test
    void anOutletsOwnVoiceIsNoOrigin() {
        Incident incident =
                only(List.of(arrested("a", "r1").make(), arrested("b", "r2").make()));
        assertThat(incident.affirm()).isEmpty();
        assertThat(incident.grade().rule()).isEqualTo("grade:own-voice");
        assertThat(incident.grade().admiralty()).isEqualTo(6);
    }

    @Test
    void gradesFollowTheirRules() {
        Made one = arrested("a", "r1").by("الدفاع المدني");
        Made other = Made.claim("b", "ثلاثة أشخاص اعتقلوا عند مدخل المدينة")
                .type(EventType.DETENTION)
                .by("نقابة المحامين")
                .in("r2", "2020-03-13");
        Made denial = Made.claim("c", "اعتقال ثلاثة أشخاص")
                .type(EventType.DETENTION)
                .by("الشرطة اللبنانية")
                .denied()
                .in("r3", "2020-03-13");
        Made doer = Made.claim("d", "قواته اعتقلت ثلاثة أشخاص")
                .type(EventType.DETENTION)
                .agent("الجيش اللبناني")
                .by("الجيش اللبناني")
                .in("r4", "2020-03-13");
        assertThat(only(List.of(one.make())).grade().airwars()).isEqualTo(AirwarsGrade.WEAK);
        assertThat(only(List.of(one.make(), other.make())).grade().airwars()).isEqualTo(AirwarsGrade.FAIR);
        assertThat(only(List.of(one.make(), denial.make())).grade().airwars()).isEqualTo(AirwarsGrade.CONTESTED);
        assertThat(only(List.of(denial.make())).grade().airwars()).isEqualTo(AirwarsGrade.DISCOUNTED);
        assertThat(only(List.of(one.make(), doer.make())).grade().airwars()).isEqualTo(AirwarsGrade.CONFIRMED);
    }

    @Test
    void numbersGiveLeastBestAndMostWithTheirWords() {
        Incident incident = only(List.of(
                killed("a", "12 قتيلا", 12, "الدفاع المدني", "r1").make(),
                killed("b", "15 قتيلا", 15, "المرصد السوري لحقوق الإنسان", "r2").make(),
                killed("c", "15 قتيلا", 15, "مشفى سراقب", "r3").make()));
        Count count = incident.numbers().get(0);
        assertThat(count.of()).isEqualTo("killed");
        assertThat(count.min()).hasValue(12);
        assertThat(count.best()).hasValue(15);
        assertThat(count.max()).hasValue(15);
        assertThat(count.wording()).containsExactly("15 قتيلا", "12 قتيلا");
    }

    private static Made killed(String id, String words, double value, String by, String report) {
        return Made.claim(id, words + " في قصف السوق")
                .type(EventType.CASUALTIES)
                .place("سراقب")
                .count(words, value, "person")
                .by(by)
                .in(report, "2020-03-10");
    }
}
