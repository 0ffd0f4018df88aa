package org.isnad.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.isnad.arabic.fold.Folder;
import org.isnad.arabic.token.Tokenizer;
import org.isnad.arabic.token.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationDayTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2017-10-15; dateline; الرقة - 15 أكتوبر 2017 - قالت مصادر محلية إن المعارك مستمرة",
                "2017-10-15; dateline; (15 تشرين الأول 2017) وصلت قافلة إلى المدينة",
                "2017-10-15; dateline; الأحد 15 تشرين الأول/أكتوبر 2017 ⏎ وصلت قافلة",
                "2017-10-15; tied-date; قصفت الطائرات أمس السبت 14 تشرين الأول 2017 البلدة",
                "2017-10-15; tied-date; وصلوا اليوم الأحد 15/10/2017",
                "2017-10-15; weekday-after-date; بدأ الخروج في 13 تشرين الأول 2017 وانتهى أمس السبت",
                "none; none; قتل عشرة في 13 تشرين الأول 2017",
                "none; none; وصلوا أمس السبت إلى المدينة",
                "none; none; وصلوا أمس إلى المدينة في عام 2017",
                "none; none; الرقة - قال ناشطون إن القصف بدأ في 15 أكتوبر 2017 واستمر",
                "none; none; أمس السبت 14 تشرين الأول 2017 ثم اليوم الجمعة 20 تشرين الأول 2017",
                "none; none; * 27 فبراير 1991: أعلن تحرير الكويت",
                "none; none; أمس السبت 31 شباط 2017"
            })
    void isInferredOrLeftOut(String day, String how, String text) {
        Tokens tokens = Tokenizer.tokenize(Folder.fold(text.replace("⏎", "\n")));
        Optional<PublicationDay> found = PublicationDay.infer(tokens, TimeReader.read(tokens));
        assertThat(found.map(PublicationDay::day))
                .isEqualTo(day.equals("none") ? Optional.empty() : Optional.of(LocalDate.parse(day)));
        assertThat(found.map(PublicationDay::how).orElse("none")).isEqualTo(how);
    }
}
