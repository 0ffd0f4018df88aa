package org.isnad.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isnad.model.EventType;
import org.junit.jupiter.api.Test;

class ForecastsTest {
    private static Made foretold(String id, String report, String day) {
        return Made.claim(id, "مقاتلين سيخرجون من درعا البلد إلى الشمال")
                .type(EventType.EVACUATION)
                .place("درعا البلد")
                .by("وزارة الدفاع الروسية")
                .foretold()
                .in(report, day);
    }

    private static List<Forecast> forecasts(Made... made) {
        List<ReportedClaim> claims = Arrays.stream(made).map(Made::make).toList();
        return Forecasts.of(claims, Comparison.of(claims).relations());
    }

    @Test
    void itHappenedLater() {
        Made came = Made.claim("b", "مقاتلون خرجوا من درعا البلد إلى الشمال")
                .type(EventType.EVACUATION)
                .place("درعا البلد")
                .day("2021-08-16")
                .by("وزارة الدفاع الروسية")
                .in("r2", "2021-08-16");
        List<Forecast> found = forecasts(foretold("a", "r1", "2021-08-15").day("2021-08-16"), came);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).outcome()).contains(Outcome.CAME_TRUE);
        assertThat(found.get(0).settledBy()).isPresent();
    }

    @Test
    void itHappenedLaterThanForetold() {
        Made came = Made.claim("b", "مقاتلون خرجوا من درعا البلد إلى الشمال")
                .type(EventType.EVACUATION)
                .place("درعا البلد")
                .day("2021-08-17")
                .by("وزارة الدفاع الروسية")
                .in("r2", "2021-08-17");
        assertThat(forecasts(foretold("a", "r1", "2021-08-16").day("2021-08-16"), came)
                        .get(0)
                        .outcome())
                .contains(Outcome.PARTLY);
    }

    @Test
    void itTookLongerThanForetoldBySameReport() {
        Made told = Made.claim("a", "الهجوم سيستغرق أسابيع فقط")
                .type(EventType.OFFENSIVE)
                .by("مسؤولون")
                .foretold()
                .at(100);
        Made came =
                Made.claim("b", "استمر الهجوم لفترة أطول مما توقع المسؤولون").type(EventType.OFFENSIVE);
        assertThat(forecasts(told, came).get(0).outcome()).contains(Outcome.DID_NOT);
    }

    @Test
    void itStillLastsAfterTheTimeThatItWasGiven() {
        Made told = Made.claim("a", "المعركة ستستمر أسابيع")
                .type(EventType.CLASH)
                .place("الرقة")
                .by("قوات سوريا الديمقراطية")
                .foretold()
                .at(100);
        Made lasts = Made.claim("b", "المعارك مستمرة في الرقة منذ حزيران")
                .type(EventType.CLASH)
                .place("الرقة")
                .days("2019-10-01", "2020-03-10")
                .ongoing();
        assertThat(forecasts(told, lasts).get(0).outcome()).contains(Outcome.DID_NOT);
    }

    @Test
    void whatNobodySpeaksOfAgainIsOpenAndCountsInTheRecord() {
        List<Forecast> found = forecasts(foretold("a", "r1", "2021-08-15"));
        assertThat(found.get(0).outcome()).isEqualTo(Optional.empty());
        SourceRecord record = Forecasts.records(found).get(0);
        assertThat(record.open()).isEqualTo(1);
        assertThat(record.cameTrue() + record.partly() + record.didNot()).isZero();
    }

    @Test
    void aDemandIsNoForecast() {
        assertThat(forecasts(
                        Made.claim("a", "وقف القصف فورا").type(EventType.DEMAND).foretold()))
                .isEmpty();
    }
}
