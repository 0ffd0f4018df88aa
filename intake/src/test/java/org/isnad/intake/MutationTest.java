package org.isnad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.intake.Collected.bytes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.isnad.intake.archive.Archives;
import org.isnad.intake.document.SavedPageTest;
import org.isnad.intake.page.MadePages;
import org.isnad.intake.taken.Taken;
import org.isnad.reading.input.Details;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two hundred random changes of each kind of input: bytes changed, cut out, doubled, cut off, numbers made huge. Whatever comes in, what
 * goes out are whole reports and refusals with a reason; nothing is thrown, nothing hangs.
 */
class MutationTest {
    private static final int MUTATIONS = 200;
    private static final long SEED = 20171015;

    static Stream<Arguments> kinds() throws IOException {
        List<MadePages.Made> pages = MadePages.each(1, 21);
        String text = String.join("\n", pages.get(0).paragraphs());
        String line = "{\"title\":\"عنوان\",\"text\":\"%s\",\"date\":\"2017-10-15\",\"url\":\"https://a.example/1\"}\n"
                .formatted(text.replace("\n", "\\n").replace("\"", ""));
        String item =
                "<item><title>عنوان</title><link>https://a.example/1</link><pubDate>Sun, 15 Oct 2017 09:30:00 GMT</pubDate><description><![CDATA[<p>%s</p>]]></description></item>"
                        .formatted(text);
        byte[] pdf;
        try (InputStream in = MutationTest.class.getResourceAsStream("document/text-layer.pdf")) {
            pdf = in.readAllBytes();
        }
        return Stream.of(
                Arguments.of("text", bytes(text)),
                Arguments.of("page", pages.get(0).bytes()),
                Arguments.of(
                        "old page",
                        pages.stream()
                                .filter(p -> p.name().startsWith("tables"))
                                .findFirst()
                                .orElseThrow()
                                .bytes()),
                Arguments.of(
                        "script page",
                        pages.stream()
                                .filter(p -> p.name().startsWith("scripted"))
                                .findFirst()
                                .orElseThrow()
                                .bytes()),
                Arguments.of(
                        "rss",
                        bytes("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>ق</title>" + item + item
                                + "</channel></rss>")),
                Arguments.of("jsonl", bytes(line + line + line)),
                Arguments.of("warc", Archives.warc(pages.subList(0, 3), false)),
                Arguments.of("warc.gz", Archives.warc(pages.subList(0, 3), true)),
                Arguments.of("wacz", Archives.wacz(pages.subList(0, 3))),
                Arguments.of("mhtml", SavedPageTest.mhtml(pages.get(0).bytes(), "quoted-printable")),
                Arguments.of("pdf", pdf),
                Arguments.of("gz", Archives.gzip(bytes(text))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    @Timeout(120)
    void changed(String kind, byte[] whole) {
        Random random = new Random(SEED + kind.hashCode());
        Intake intake = new Intake(Site.settings(2_000_000, Duration.ofSeconds(5)));
        int articles = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] changed = mutate(whole, random);
            Collected out = new Collected();
            long start = System.nanoTime();
            intake.stream(new ByteArrayInputStream(changed), "a." + kind, Details.NONE, out);
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as("%s %d", kind, i)
                    .isLessThan(Duration.ofSeconds(20));
            assertThat(out.all()).as("%s %d: something comes of it", kind, i).isNotEmpty();
            assertThat(out.reasons())
                    .allSatisfy(r -> assertThat(r).hasSizeGreaterThan(10).doesNotContain("\n"));
            for (Taken.Article article : out.articles()) {
                assertThat(article.input().report().text()).isNotBlank();
                assertThat(article.input().report().id())
                        .isEqualTo(article.raw().hash());
            }
            articles += out.articles().size();
        }
        assertThat(articles).as("not everything is refused").isPositive();
    }

    private static byte[] mutate(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        int rounds = 1 + random.nextInt(4);
        for (int i = 0; i < rounds; i++) {
            int at = random.nextInt(Math.max(1, bytes.length));
            int length = Math.min(bytes.length - at, 1 + random.nextInt(1 << random.nextInt(10)));
            bytes = switch (random.nextInt(6)) {
                case 0 -> flipped(bytes, at, length, random);
                case 1 -> spliced(bytes, at, at + length, new byte[0]);
                case 2 -> spliced(bytes, at, at, Arrays.copyOfRange(bytes, at, at + length));
                case 3 -> random.nextInt(4) == 0 ? Arrays.copyOf(bytes, at + 1) : flipped(bytes, at, 1, random);
                case 4 -> number(bytes, at);
                default ->
                    spliced(
                            bytes,
                            at,
                            at,
                            bytes(List.of(
                                            "<",
                                            ">",
                                            "\"",
                                            "\0",
                                            "\r\n\r\n",
                                            "<!--",
                                            "]]>",
                                            "&#x",
                                            "99999999999",
                                            "<div>".repeat(3000))
                                    .get(random.nextInt(10))));
            };
        }
        return bytes;
    }

    private static byte[] flipped(byte[] bytes, int at, int length, Random random) {
        for (int i = at; i < at + length; i++) {
            bytes[i] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] between) {
        byte[] out = Arrays.copyOf(bytes, bytes.length - (to - from) + between.length);
        System.arraycopy(between, 0, out, from, between.length);
        System.arraycopy(bytes, to, out, from + between.length, bytes.length - to);
        return out;
    }

    /** Makes the next digits a huge number: lengths, offsets and sizes are where formats break. */
    private static byte[] number(byte[] bytes, int at) {
        List<Integer> digits = new ArrayList<>();
        for (int i = at; i < bytes.length && digits.size() < 1; i++) {
            if (bytes[i] >= '0' && bytes[i] <= '9') {
                digits.add(i);
            }
        }
        return digits.isEmpty() ? bytes : spliced(bytes, digits.get(0), digits.get(0), bytes("2147483647"));
    }
}
