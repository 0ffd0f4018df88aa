package org.isnad.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.isnad.model.EventType;
import org.junit.jupiter.api.Test;

class CandidateKeysTest {
    private static List<String> keys(Made made) {
        return CandidateKeys.of(made.make());
    }

    private static boolean meet(Made a, Made b) {
        return !Collections.disjoint(keys(a), keys(b));
    }

    private static Made shelling(String id, String day, String place) {
        return Made.claim(id, id.equals("a") ? "قصف" : "صواريخ")
                .type(EventType.SHELLING)
                .place(place)
                .day(day)
                .in("r" + id, day);
    }

    @Test
    void twoDaysThatFollowEachOtherMeetAndThreeDaysApartDoNot() {
        for (int day = 10; day < 20; day++) {
            Made one = shelling("a", "2020-03-" + day, "سراقب");
            assertThat(meet(one, shelling("b", "2020-03-" + (day + 1), "سراقب")))
                    .isTrue();
            assertThat(meet(one, shelling("b", "2020-03-" + (day + 3), "سراقب")))
                    .isFalse();
        }
    }

    @Test
    void aTownMeetsItsGovernorateButNotAnotherStateAndNotTheWholeState() {
        Made town = shelling("a", "2020-03-10", "سراقب");
        assertThat(meet(town, shelling("b", "2020-03-10", "إدلب"))).isTrue();
        assertThat(meet(town, shelling("b", "2020-03-10", "الحديدة"))).isFalse();
        assertThat(meet(town, shelling("b", "2020-03-10", "سوريا"))).isFalse();
    }

    @Test
    void aDenialOfTalksMeetsTheAgreement() {
        Made denial =
                Made.claim("a", "لم يشارك في المحادثات").type(EventType.TALKS).denied();
        Made deal = Made.claim("b", "تم التوصل إلى اتفاق").type(EventType.AGREEMENT);
        assertThat(meet(denial.in("r1", "2020-03-10"), deal.in("r1", "2020-03-10")))
                .isTrue();
    }

    @Test
    void thereAreNeverManyAndTheyAreSortedWithoutRepeats() {
        String text =
                "قتل 12 شخصا وجرح 30 في قصف واشتباكات وهجوم على قافلة مساعدات قرب سجن ومطار ومعبر وميناء في اتفاق هدنة";
        Made much = Made.claim("a", text)
                .type(EventType.SHELLING)
                .place("سراقب")
                .place("الحديدة")
                .place("الرقة")
                .count("12 شخصا", 12, "person")
                .count("30", 30, "person");
        assertThat(keys(much)).hasSizeLessThanOrEqualTo(30).isSorted().doesNotHaveDuplicates();
        assertThat(keys(much)).allMatch(key -> key.length() <= 80);
    }
}
