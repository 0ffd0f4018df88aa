package org.isnad.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.EventType;
import org.isnad.model.SourceKind;
import org.junit.jupiter.api.Test;

class JudgeTest {
    private static Made killed(String id, String words, double count, String by, String report, String day) {
        return Made.claim(id, words + " قتلوا في قصف السوق")
                .type(EventType.CASUALTIES)
                .place("سراقب")
                .day("2020-03-10")
                .count(words, count, "person")
                .by(by)
                .in(report, day);
    }

    private static List<String> rules(Made a, Made b) {
        Verdict one = Judge.judge(a.make(), b.make());
        assertThat(Judge.judge(b.make(), a.make())).as("symmetric").isEqualTo(one);
        return one.relations().stream().map(r -> r.why().rule()).toList();
    }

    private static Dispute dispute(Made a, Made b) {
        return Judge.judge(a.make(), b.make()).relations().stream()
                .flatMap(r -> r.dispute().stream())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anotherOriginOfTheSameCorroborates() {
        Made one = killed("a", "12 شخصا", 12, "الدفاع المدني", "r1", "2020-03-10");
        Made other = killed("b", "12 شخصا", 12, "المرصد السوري لحقوق الإنسان", "r2", "2020-03-10");
        assertThat(Judge.judge(one.make(), other.make()).same()).isPresent();
        assertThat(rules(one, other)).containsExactly("corroborates:origin");
    }

    @Test
    void theSameOriginThroughAnotherAgencyRepeats() {
        Made one = killed("a", "12 شخصا", 12, "الدفاع المدني", "r1", "2020-03-10");
        Made other = Made.claim("b", "12 شخصا قتلوا في قصف السوق")
                .type(EventType.CASUALTIES)
                .place("سراقب")
                .day("2020-03-10")
                .count("12 شخصا", 12, "person")
                .by("رويترز", SourceKind.AGENCY, "")
                .by("الدفاع المدني")
                .in("r2", "2020-03-10");
        assertThat(rules(one, other)).containsExactly("repeats:origin");
    }

    @Test
    void twoCountsOfOneDayAreIncompatibleAndALaterHigherOneIsAnUpdate() {
        Made one = killed("a", "12 شخصا", 12, "الدفاع المدني", "r1", "2020-03-10");
        Made more = killed("b", "15 شخصا", 15, "المرصد السوري لحقوق الإنسان", "r2", "2020-03-10");
        Made later = killed("c", "18 شخصا", 18, "الدفاع المدني", "r3", "2020-03-11");
        assertThat(dispute(one, more)).isEqualTo(new Dispute(DisputeKind.NUMBER, DisputeGrade.INCOMPATIBLE, false));
        assertThat(dispute(one, later)).isEqualTo(new Dispute(DisputeKind.NUMBER, DisputeGrade.SUPERSEDED, true));
    }

    @Test
    void aDenialContradicts() {
        Made deed = Made.claim("a", "قصف سوق مدينة سراقب بالصواريخ")
                .type(EventType.SHELLING)
                .place("سراقب")
                .by("الدفاع المدني")
                .in("r1", "2020-03-10");
        Made denial = Made.claim("b", "قصف سوق سراقب")
                .type(EventType.SHELLING)
                .place("سراقب")
                .by("الجيش السوري")
                .denied()
                .in("r2", "2020-03-10");
        assertThat(rules(deed, denial)).containsExactly("contradicts:polarity");
        assertThat(dispute(deed, denial).grade()).isEqualTo(DisputeGrade.INCOMPATIBLE);
    }

    @Test
    void aSideThatHadNoPartInTalksIsInTensionWithADealThatNamesIt() {
        Made denial = Made.claim("a", "لم يشارك في المحادثات التي أدت إلى هذا الترتيب")
                .type(EventType.TALKS)
                .by("التحالف الدولي")
                .denied();
        Made deal = Made.claim("b", "اتفاق على الخروج من المدينة بعد موافقة التحالف الدولي")
                .type(EventType.AGREEMENT)
                .by("قوات سوريا الديمقراطية")
                .at(300);
        Made elsewhere = Made.claim("c", "اتفاق على الخروج من المدينة بعد موافقة الفصائل")
                .type(EventType.AGREEMENT)
                .by("قوات سوريا الديمقراطية")
                .at(300);
        assertThat(rules(denial, deal)).contains("tension:part-in-deal");
        assertThat(rules(denial, elsewhere)).doesNotContain("tension:part-in-deal");
    }

    @Test
    void whomOneLeavesOutAndAnotherTakesIn() {
        Made out = Made.claim("a", "الترتيبات تستثني المقاتلين الأجانب")
                .type(EventType.AGREEMENT)
                .by("التحالف الدولي");
        Made in = Made.claim("b", "سيغادرون بموجب اتفاق ومن بينهم مقاتلون أجانب")
                .type(EventType.EVACUATION)
                .by("مجلس الرقة المدني")
                .at(400);
        assertThat(rules(out, in)).contains("tension:scope");
    }

    @Test
    void aLookAlikeAtAnotherSiteOfTheTownIsAnotherHappening() {
        Made market = Made.claim("a", "سقطت صواريخ على سوق الخضار في سراقب")
                .type(EventType.SHELLING)
                .place("سراقب")
                .day("2020-03-10")
                .by("الدفاع المدني")
                .in("r1", "2020-03-10");
        Made bakery = Made.claim("b", "سقط صاروخان على فرن في جنوب سراقب")
                .type(EventType.SHELLING)
                .place("سراقب")
                .day("2020-03-10")
                .by("سكان", SourceKind.WITNESS, "")
                .in("r2", "2020-03-10");
        assertThat(Judge.judge(market.make(), bakery.make()).same()).isEmpty();
    }

    @Test
    void whoDeniesAndBlamesAnotherDoesNotContradictHimself() {
        Made denial = Made.claim("a", "قصف المستشفى في الفاشر")
                .type(EventType.SHELLING)
                .place("الفاشر")
                .by("قوات الدعم السريع")
                .denied()
                .in("r1", "2020-03-10");
        Made blame = Made.claim("b", "الجيش السوداني قصف المستشفى في الفاشر")
                .type(EventType.SHELLING)
                .place("الفاشر")
                .agent("الجيش السوداني")
                .by("قوات الدعم السريع")
                .in("r2", "2020-03-11");
        assertThat(rules(denial, blame)).doesNotContain("contradicts:polarity");
    }

    @Test
    void otherPlacesAndThemesHaveNothingInCommon() {
        Made one = Made.claim("a", "نزحت 300 أسرة من الحديدة")
                .type(EventType.DISPLACEMENT)
                .place("الحديدة")
                .in("r1", "2020-03-10");
        Made other = Made.claim("b", "افتتح الوزير معرضا للكتاب في البصرة")
                .place("البصرة")
                .in("r2", "2020-03-10");
        assertThat(Judge.judge(one.make(), other.make())).isEqualTo(Verdict.NONE);
    }
}
