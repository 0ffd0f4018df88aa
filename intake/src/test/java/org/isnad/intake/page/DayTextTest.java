package org.isnad.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DayTextTest {
    @ParameterizedTest
    @CsvFileSource(resources = "days.tsv", delimiter = '\t', numLinesToSkip = 1)
    void forMachines(String day, String time, String value) {
        var stated = DayText.value(value);
        assertThat(stated.map(s -> s.day().toString()).orElse("-")).isEqualTo(day);
        assertThat(stated.flatMap(DayText.Stated::time).map(LocalTime::toString).orElse(null))
                .isEqualTo(time);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "day-texts.tsv", delimiter = '\t', numLinesToSkip = 1)
    void forPeople(String day, String text) {
        assertThat(DayText.text(text).stream().findFirst().map(Object::toString).orElse("-"))
                .isEqualTo(day);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "only-times.tsv", delimiter = '\t', numLinesToSkip = 1)
    void onlyTimes(String only, String text) {
        assertThat(DayText.onlyTime(text) ? "yes" : "no").isEqualTo(only);
    }
}
