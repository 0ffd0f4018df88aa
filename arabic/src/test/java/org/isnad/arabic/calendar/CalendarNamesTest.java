package org.isnad.arabic.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.isnad.arabic.fold.Folder;
import org.isnad.arabic.token.Tokenizer;
import org.isnad.arabic.token.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CalendarNamesTest {
    private final CalendarNames names = CalendarNames.get();

    @ParameterizedTest
    @CsvFileSource(resources = "months.csv", numLinesToSkip = 1)
    void everySpellingHasItsMonth(int month, boolean hijri, String name) {
        Tokens tokens = Tokenizer.tokenize(Folder.fold(name + " ثم"));
        assertThat(names.month(tokens, 0, 0)).hasValueSatisfying(m -> {
            assertThat(m.month()).isEqualTo(month);
            assertThat(m.hijri()).isEqualTo(hijri);
        });
        assertThat(names.month(name)).isPresent();
    }

    @Test
    void aPrefixCanBeLeftOut() {
        Tokens tokens = Tokenizer.tokenize(Folder.fold("وبتشرين الثاني"));
        assertThat(names.month(tokens, 0, 2))
                .hasValueSatisfying(m -> assertThat(m.month()).isEqualTo(11));
        assertThat(names.month(tokens, 0, 0)).isEmpty();
        assertThat(names.month(tokens, 1, 0)).isEmpty();
    }

    @Test
    void aLoneFirstWordIsNoMonth() {
        assertThat(names.month("تشرين")).isEmpty();
        assertThat(names.month("كانون")).isEmpty();
        assertThat(names.month("بيروت")).isEmpty();
    }

    @Test
    void weekdaysInTheirSpellings() {
        assertThat(names.weekday("الإثنين")).contains(DayOfWeek.MONDAY);
        assertThat(names.weekday("الاثنين")).contains(DayOfWeek.MONDAY);
        assertThat(names.weekday("الثلثاء")).contains(DayOfWeek.TUESDAY);
        assertThat(names.weekday("الأحد")).contains(DayOfWeek.SUNDAY);
        assertThat(names.weekday("اليوم")).isEmpty();
    }

    @Test
    void islamicDays() {
        assertThat(Hijri.day(1439, 1, 1)).contains(LocalDate.of(2017, 9, 21));
        assertThat(Hijri.day(1438, 9, 1)).contains(LocalDate.of(2017, 5, 27));
        assertThat(Hijri.day(1439, 13, 1)).isEmpty();
        assertThat(Hijri.day(1439, 1, 31)).isEmpty();
        assertThat(Hijri.day(9999, 1, 1)).isEmpty();
        assertThat(Hijri.lastDay(1438, 9)).contains(LocalDate.of(2017, 6, 24));
        assertThat(Hijri.year(LocalDate.of(2017, 10, 15))).isEqualTo(1439);
        assertThat(Hijri.month(LocalDate.of(2017, 10, 15))).isEqualTo(1);
    }
}
