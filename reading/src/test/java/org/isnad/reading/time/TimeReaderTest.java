package org.isnad.reading.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.isnad.arabic.fold.Folder;
import org.isnad.arabic.token.Tokenizer;
import org.isnad.arabic.token.Tokens;
import org.isnad.model.Tense;
import org.junit.jupiter.api.Test;

class TimeReaderTest {
    private static final String[] WORDS = {
        "أمس", "اليوم", "منذ", "حتى", "من", "إلى", "بين", "و", "12", "31", "2017", "/", "-", "(", ")", "آذار", "تشرين",
        "الأول", "مارس", "عام", "الماضي", "السبت", "ليل", "الأحد", "الساعة", "ثلاثة", "عشر", "أيام", "قبل", "بعد",
        "الـ", "24", "ساعة", "العام", "نفسه", "محرم", "1439", "هـ", "الموافق", "يوم", "مطلع", "الربع", "نحو", "أكثر",
        "ونصف", "،", ":", "\n", "9999", "0"
    };

    private static List<TimeMention> read(String text) {
        return TimeReader.read(Tokenizer.tokenize(Folder.fold(text)));
    }

    @Test
    void mentionsAreInOrderAndApart() {
        Random random = new Random(7);
        for (int k = 0; k < 400; k++) {
            String text = words(random, 60);
            int last = 0;
            for (TimeMention m : read(text)) {
                assertThat(m.first()).as(text).isGreaterThanOrEqualTo(last);
                assertThat(m.end()).isGreaterThan(m.first());
                last = m.end();
            }
        }
    }

    @Test
    void anyOrderOfWordsResolvesOrNotButNeverFails() {
        Random random = new Random(11);
        LocalDate day = LocalDate.of(2016, 2, 29);
        for (int k = 0; k < 1500; k++) {
            String text = words(random, 25);
            assertThatCode(() -> {
                        List<TimeMention> mentions = read(text);
                        for (TimeMention m : mentions) {
                            for (Tense tense : Tense.values()) {
                                TimeResolver.resolve(m, day, tense);
                            }
                            TimeResolver.anchor(m.value(), day);
                            TimeResolver.agrees(m.value(), day);
                        }
                        PublicationDay.infer(Tokenizer.tokenize(Folder.fold(text)), mentions);
                    })
                    .as(text)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void randomCharactersDoNoHarm() {
        Random random = new Random(3);
        for (int k = 0; k < 500; k++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 80; i++) {
                text.append((char) (random.nextInt(4) == 0 ? random.nextInt(0x10000) : 0x600 + random.nextInt(0x80)));
            }
            assertThatCode(() -> read(text.toString())).doesNotThrowAnyException();
        }
    }

    @Test
    void doublingTheTextDoublesTheWork() {
        String unit = "منذ بدء المعارك في مدينة من المدن في أواخر آذار بين 10 و 13 الساعة ليل السبت ثلاثة وعشرين ";
        String pathological = "من من بين منذ بدء قبل بعد منتصف ليل يوم مساء من 31 و و 12 / 12 / عام ".repeat(2000);
        for (String text : List.of(unit.repeat(2000), pathological)) {
            read(text);
            long once = nanos(text);
            long fourTimes = nanos(text.repeat(4));
            assertThat(fourTimes).isLessThan(once * 12 + 200_000_000L);
        }
    }

    @Test
    void everyMentionNamesItsRule() {
        assertThat(read("قصفت أمس (السبت) وفي 13 تشرين الأول (أكتوبر) ومنذ حزيران"))
                .extracting(TimeMention::rule)
                .containsExactly("yesterday-tied", "day-month-twin", "since-month");
    }

    @Test
    void aTieTellsTheDayFromWhichNearbyWordsCount() {
        LocalDate collected = LocalDate.of(2015, 7, 27);
        TimeValue value = read("فجر اليوم (الأحد)").get(0).value();
        assertThat(TimeResolver.anchor(value, collected)).contains(LocalDate.of(2015, 7, 26));
        assertThat(TimeResolver.agrees(value, collected)).isFalse();
        assertThat(TimeResolver.agrees(value, LocalDate.of(2015, 7, 26))).isTrue();
    }

    private static long nanos(String text) {
        Tokens tokens = Tokenizer.tokenize(Folder.fold(text));
        long best = Long.MAX_VALUE;
        for (int k = 0; k < 3; k++) {
            long start = System.nanoTime();
            TimeReader.read(tokens);
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }

    private static String words(Random random, int n) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < n; i++) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(9) == 0 ? "" : " ");
        }
        return text.toString();
    }
}
