package org.isnad.intake.same;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.intake.page.MadePages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SameTest {
    private static final List<String> TEXTS = MadePages.each(40, 11).stream()
            .filter(p -> p.name().startsWith("channel"))
            .map(p -> String.join("\n", p.paragraphs()))
            .toList();

    @ParameterizedTest
    @CsvFileSource(resources = "addresses.tsv", delimiter = '\t', numLinesToSkip = 1)
    void addresses(String key, String address) {
        assertThat(AddressKey.of(URI.create(address))).contains(key);
    }

    private static Fingerprint print(String address, String outlet, String text) {
        return Fingerprint.of(Optional.ofNullable(address), outlet, text);
    }

    private static String longest() {
        return TEXTS.stream()
                .max((a, b) -> Integer.compare(a.length(), b.length()))
                .orElseThrow();
    }

    @Test
    void theSamePageAgain() {
        KnownArticles known = new KnownArticles();
        known.add("1", print("a/1", "الأولى", longest()));
        assertThat(known.judge(print("a/1", "الأولى", longest()))).isEqualTo(new Verdict.Same("1", false));
    }

    @Test
    void spellingAndSpacesDoNotMatter() {
        KnownArticles known = new KnownArticles();
        known.add("1", print("a/1", "الأولى", "قالت مصادر إن القصف توقّف في المدينة"));
        assertThat(known.judge(print("a/1", "الأولى", "قالت  مصادر ان القصف توقف، في المدينه")))
                .isEqualTo(new Verdict.Same("1", false));
    }

    @Test
    void theSameArticleAtTwoAddresses() {
        KnownArticles known = new KnownArticles();
        known.add("1", print("a/1", "الأولى", longest()));
        assertThat(known.judge(print("a/2", "الأولى", longest()))).isEqualTo(new Verdict.Same("1", true));
    }

    @Test
    void anotherOutletPrintsItAgain() {
        KnownArticles known = new KnownArticles();
        TEXTS.forEach(t -> known.add("x" + TEXTS.indexOf(t), print("a/" + TEXTS.indexOf(t), "الأولى", t)));
        String whole = longest();
        String shortened = whole.substring(0, whole.lastIndexOf('\n'));
        for (String text :
                List.of(whole, "المدينة - وكالات\n" + shortened, shortened + "\nوأضافت وسائل إعلام أن الوضع هادئ.")) {
            assertThat(known.judge(print("b/9", "الثانية", text))).isInstanceOfSatisfying(Verdict.Reprint.class, r -> {
                assertThat(r.of()).isEqualTo("x" + TEXTS.indexOf(whole));
                assertThat(r.shared()).isBetween(0.75, 1.0);
            });
        }
    }

    @Test
    void aNewVersion() {
        KnownArticles known = new KnownArticles();
        known.add("1", print("a/1", "الأولى", longest()));
        assertThat(known.judge(
                        print("a/1", "الأولى", longest() + "\nوارتفع عدد القتلى إلى سبعة بحسب مصدر طبي في المدينة.")))
                .isInstanceOfSatisfying(
                        Verdict.NewVersion.class, v -> assertThat(v.shared()).isGreaterThan(0.7));
    }

    @Test
    void anotherTextIsNew() {
        KnownArticles known = new KnownArticles();
        known.add(
                "1",
                print(
                        "a/1",
                        "الأولى",
                        "أعلنت البلدية افتتاح السوق الجديد بعد أشغال دامت سنتين كاملتين في وسط المدينة"));
        assertThat(known.judge(print("a/2", "الأولى", longest()))).isEqualTo(new Verdict.New());
        assertThat(known.judge(print("b/1", "", ""))).isEqualTo(new Verdict.New());
    }

    @Test
    void encodedAndBack() {
        for (String text : new ArrayList<>(TEXTS)) {
            Fingerprint print = print("a/1", "الأولى", text);
            assertThat(Fingerprint.decoded(print.address(), "الأولى", print.encoded()))
                    .isEqualTo(print);
        }
    }
}
