package org.isnad.reading.time;

import java.util.OptionalInt;

/** What amounts without a number mean: «الساعات الماضية» the day before and this, «الأيام الماضية» up to this day. */
final class RuleDefaults {
    private RuleDefaults() {}

    static TimeValue past(Granule granule) {
        boolean near = granule == Granule.HOUR || granule == Granule.MINUTE;
        return new TimeValue.Days(near ? OptionalInt.of(-1) : OptionalInt.empty(), OptionalInt.of(0));
    }

    static TimeValue ahead(Granule granule) {
        boolean near = granule == Granule.HOUR || granule == Granule.MINUTE;
        return new TimeValue.Days(OptionalInt.of(0), near ? OptionalInt.of(1) : OptionalInt.empty());
    }
}
