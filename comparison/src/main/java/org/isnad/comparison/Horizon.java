package org.isnad.comparison;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.arabic.fold.Folder;
import org.isnad.model.DateRange;

/** By when a forecast should have come true. */
final class Horizon {
    private static final int DAYS_AT_MOST = 10;
    private static final int WEEKS_AT_MOST = 9 * 7;
    private static final int MONTHS_AT_MOST = 11 * 31;
    private static final String TAKES = "(?s).*(?:يستغرق|تستغرق|استغرق|تستمر|يستمر|ستدوم|يدوم|خلال|في غضون|مسال).*";

    private Horizon() {}

    /** Returns how many days at most a folded forecast («سيستغرق أسابيع») gives the matter. */
    static OptionalInt duration(String folded) {
        if (!folded.matches(TAKES)) {
            return OptionalInt.empty();
        }
        if (Marker.MONTHS.stands(folded)) {
            return OptionalInt.of(MONTHS_AT_MOST);
        }
        if (Marker.WEEKS.stands(folded)) {
            return OptionalInt.of(WEEKS_AT_MOST);
        }
        if (Marker.DAYS.stands(folded)) {
            return OptionalInt.of(DAYS_AT_MOST);
        }
        return Marker.HOURS.stands(folded) ? OptionalInt.of(1) : OptionalInt.empty();
    }

    /** Returns whether a fact of the same theme goes on for longer than the forecast gave it. */
    static boolean outlasted(Profile fact, Profile forecast, String told) {
        OptionalInt most = duration(told);
        return most.isPresent()
                && !fact.sharedThemes(forecast).isEmpty()
                && fact.when().known()
                && fact.when().lasting()
                && fact.when().days() > most.getAsInt()
                && fact.where().to(forecast.where()) != Where.Relation.APART;
    }

    /** Returns the days in which a forecast should happen. */
    static Optional<DateRange> of(ReportedClaim forecast) {
        Optional<DateRange> time = forecast.claim().event().time();
        if (time.isPresent()) {
            return time;
        }
        OptionalInt most = duration(Folder.foldWord(forecast.claim().text()));
        Optional<LocalDate> day = forecast.claim().attribution().said().or(forecast.report()::published);
        if (most.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(DateRange.of(day.get(), day.get().plusDays(most.getAsInt())));
    }
}
