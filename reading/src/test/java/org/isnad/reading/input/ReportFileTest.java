package org.isnad.reading.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.isnad.model.Problem;
import org.isnad.model.ProblemCode;
import org.isnad.model.PublishedBasis;
import org.isnad.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFileTest {
    private static final String TEXT =
            "عودة العائلات إلى البلدة\r\n\r\nأعلن المجلس المحلي في بيان أن العائلات عادت إلى البلدة، وقال شهود إن القصف توقف.\r\n";

    private static Input read(byte[] bytes) {
        return ReportFile.read(new ByteArrayInputStream(bytes), "x.txt", Details.NONE);
    }

    private static Input.Accepted accepted(byte[] bytes) {
        return (Input.Accepted) read(bytes);
    }

    private static String refused(String text) {
        return ((Input.Refused) read(text.getBytes(StandardCharsets.UTF_8))).message();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-1256", "ISO-8859-6"})
    void encodingsAreFound(String charset) {
        Input.Accepted input = accepted(TEXT.getBytes(Charset.forName(charset)));
        assertThat(input.report().text()).isEqualTo(TEXT);
        assertThat(input.report().title()).contains("عودة العائلات إلى البلدة");
        assertThat(input.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1256", "ISO-8859-6", "UTF-16LE", "UTF-16BE"})
    void oneSentenceIsEnough(String charset) {
        String sentence = "قال شاهد إن القصف توقف في المدينة.";
        assertThat(accepted(sentence.getBytes(Charset.forName(charset)))
                        .report()
                        .text())
                .isEqualTo(sentence);
    }

    @Test
    void aMarkOfTheEncodingIsNoText() {
        byte[] bytes = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8);
        assertThat(accepted(bytes).report().text()).isEqualTo(TEXT);
        assertThat(accepted(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE))
                        .report()
                        .text())
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|it is empty",
                "' \t\n '|only white space",
                "'12 345'|no letters",
                "'The army left the town on Monday.'|language: only 0 % of its letters are Arabic",
                "'Le porte-parole (أكد) a déclaré que les forces ont quitté la ville.'|language",
                "'قا'|only 2 Arabic letters",
                "'%PDF-1.4 نص'|a PDF file",
            })
    void refusalsNameFileAndReason(String text, String reason) {
        assertThat(refused(text)).startsWith("x.txt: ").contains(reason);
    }

    @Test
    void controlCharactersAreBinary() {
        assertThat(refused("نص\u0000\u0001\u0002")).contains("binary");
    }

    @Test
    void missingFilesAndFoldersAreRefused(@TempDir Path folder) {
        assertThat(((Input.Refused) ReportFile.read(folder, Details.NONE)).message())
                .contains("is a folder");
        assertThat(((Input.Refused) ReportFile.read(folder.resolve("no.txt"), Details.NONE)).message())
                .contains("no.txt: there is no such file");
    }

    @Test
    void wrongBytesAreReplacedAndTold() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("قال شاهد ".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xFF);
        bytes.writeBytes(" إن القصف توقف في المدينة".getBytes(StandardCharsets.UTF_8));
        Input.Accepted input = accepted(bytes.toByteArray());
        assertThat(input.report().text()).isEqualTo("قال شاهد \uFFFD إن القصف توقف في المدينة");
        assertThat(input.problems()).extracting(Problem::code).containsExactly(ProblemCode.ENCODING);
        assertThat(input.problems().get(0).span().orElseThrow().start()).isEqualTo(9);
    }

    @Test
    void persianIsTold() {
        Input.Accepted input =
                accepted("سخنگوی ارتش گفت که نیروها از پایگاه چهارم بازگشتند".getBytes(StandardCharsets.UTF_8));
        assertThat(input.problems()).extracting(Problem::code).containsExactly(ProblemCode.LANGUAGE);
    }

    @Test
    void detailsAndHashAreKept(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("r.txt"), "قال شاهد\n");
        Details details =
                new Details(Optional.of("الصحيفة"), Optional.of(LocalDate.of(2021, 3, 4)), Optional.of("عنوان"));
        Report report = ((Input.Accepted) ReportFile.read(file, details)).report();
        assertThat(report.id()).isEqualTo("sha256:c94d5f3bb050092c1ab267cf301f7febad1a549627f6ad719638cb6bd3e85ad6");
        assertThat(report.publishedBasis()).isEqualTo(PublishedBasis.GIVEN);
        assertThat(report.outlet()).contains("الصحيفة");
        assertThat(report.title()).contains("عنوان");
    }

    @Test
    void aFirstLineWithoutABlankLineIsNoHeadline() {
        assertThat(accepted("قال شاهد\nإن القصف توقف\n".getBytes(StandardCharsets.UTF_8))
                        .report()
                        .title())
                .isEmpty();
    }

    @Test
    void aTextOfAnySizeIsCutAtASpaceAndTold() {
        byte[] bytes = "القصف توقف ".repeat(200_000).getBytes(StandardCharsets.UTF_8);
        Input.Accepted input = accepted(bytes);
        assertThat(input.report().text()).hasSizeBetween(999_000, 1_000_000).endsWith("توقف");
        assertThat(input.problems()).extracting(Problem::code).containsExactly(ProblemCode.TRUNCATED);
    }
}
