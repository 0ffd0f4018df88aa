package org.isnad.intake.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.isnad.intake.Collected;
import org.isnad.intake.Intake;
import org.isnad.intake.Site;
import org.isnad.intake.taken.RawDocument;
import org.isnad.reading.input.Details;
import org.junit.jupiter.api.Test;

/** The file with a text layer was made for this project with PDFBox, as older programs write Arabic: shaped letters in the order in which they
 * are seen. It holds a part of the font DejaVu Sans. */
class PdfTest {
    private final Collected out = new Collected();

    private void take(byte[] bytes, Duration time) {
        new Intake(Site.settings(2_000_000, time))
                .document(RawDocument.of("a.pdf", bytes, Site.CLOCK.instant()), Details.NONE, out);
    }

    static byte[] textLayer() throws IOException {
        try (InputStream in = PdfTest.class.getResourceAsStream("text-layer.pdf")) {
            return in.readAllBytes();
        }
    }

    private static byte[] pages(int number, String password) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < number; i++) {
                document.addPage(new PDPage());
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void textLayerInOrder() throws IOException {
        take(textLayer(), Duration.ofSeconds(20));
        assertThat(out.reasons()).isEmpty();
        assertThat(out.texts()).containsExactly("""
                المجلس المحلي: فتح الطريق غدا

                قال رئيس المجلس المحلي في بيان صدر يوم 15 أكتوبر 2017 إن الطريق بين عين الوادي والساحل سيفتح غدا أمام قوافل الإغاثة بعد إزالة الألغام منه.
                وأضاف أن 12 شاحنة تحمل الطحين وحليب الأطفال تنتظر الإذن بالعبور، ونفى متحدث باسم الجيش أن تكون قواته قد أغلقت الطريق.""");
    }

    @Test
    void whatCannotBeRead() throws IOException {
        take(pages(2, ""), Duration.ofSeconds(20));
        take(pages(1, "secret"), Duration.ofSeconds(20));
        take(pages(51, ""), Duration.ofSeconds(20));
        take(textLayer(), Duration.ofNanos(1));
        assertThat(out.reasons().get(0)).contains("no text layer");
        assertThat(out.reasons().get(1)).contains("locked with a password");
        assertThat(out.reasons().get(2)).contains("51 pages, more than 50");
        assertThat(out.reasons().get(3)).contains("takes longer than");
    }
}
