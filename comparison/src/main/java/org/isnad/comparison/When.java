package org.isnad.comparison;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.arabic.fold.Folder;
import org.isnad.model.Claim;
import org.isnad.model.DateRange;
import org.isnad.model.TimeBasis;

/**
 * When the event of a claim holds, as days since 1970-01-01.
 *
 * @param known whether the claim gives a time
 * @param first the first day; if not known, the day of publication
 * @param last the last day; if not known, the day of publication
 * @param lasting whether the claim sums up or describes a longer time rather than one happening
 * @param published the day of publication, if known
 */
record When(boolean known, long first, long last, boolean lasting, Optional<LocalDate> published) {
    /** An open range is taken to reach this far. */
    private static final int OPEN = 60;

    /** More days than this are a longer time. */
    private static final int SHORT = 3;

    private static final Pattern YESTERDAY = Pattern.compile("(?<![ء-ي])(اول من )?امس(?![ء-ي])");
    private static final Pattern LASTING = Pattern.compile(
            "(?<![ء-ي])(منذ|طوال|علي مدي|حتي الان|سنوات|اشهر|الاسابيع|الايام الماضيه|الاشهر|الاعوام"
                    + "|خلال (?:اسبوع|شهر|عام|نفس الفتره|هذه الفتره|الفتره)|الفتره نفسها|الماضي[هن]? [0-9]+ يوما|مجمل|الاجماليه|يوميا)(?![ء-ي])");

    static When of(ReportedClaim reported) {
        Claim claim = reported.claim();
        Optional<LocalDate> published = reported.report().published();
        boolean words = LASTING.matcher(Folder.foldWord(claim.text())).find();
        Optional<DateRange> time = claim.event().time();
        if (time.isEmpty()) {
            Optional<Long> said = said(Folder.foldWord(claim.text()), published);
            if (said.isPresent()) {
                return new When(true, said.get(), said.get(), words, published);
            }
            long day = published.map(LocalDate::toEpochDay).orElse(0L);
            return new When(false, day, day, words, published);
        }
        long from = time.get().start().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
        long to = time.get().end().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
        boolean open = from == Long.MIN_VALUE || to == Long.MAX_VALUE;
        from = from == Long.MIN_VALUE ? to - OPEN : from;
        to = to == Long.MAX_VALUE ? from + OPEN : to;
        boolean longer = to - from > SHORT && claim.event().timeBasis() != TimeBasis.NONE;
        return new When(true, from, to, words || longer && !open, published);
    }

    /** A day in a part of the claim to which the reader gave no time («الذين خرجوا أول من أمس»). */
    private static Optional<Long> said(String folded, Optional<LocalDate> published) {
        Matcher found = YESTERDAY.matcher(folded);
        if (published.isEmpty() || !found.find()) {
            return Optional.empty();
        }
        int days = found.group(1) == null ? 1 : 2;
        return Optional.of(published.get().toEpochDay() - days);
    }

    /** Returns the days between the two, 0 if they overlap. */
    long gap(When other) {
        return Math.max(0, Math.max(first - other.last, other.first - last));
    }

    /** Returns the number of days. */
    long days() {
        return last - first + 1;
    }

    /** Returns the share of days common to both in the days of either. */
    double overlap(When other) {
        long common = Math.min(last, other.last) - Math.max(first, other.first) + 1;
        long either = Math.max(last, other.last) - Math.min(first, other.first) + 1;
        return Math.max(0, common) / (double) either;
    }
}
