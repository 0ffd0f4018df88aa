package org.isnad.arabic.inflect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.isnad.arabic.ArabicException;
import org.isnad.arabic.fold.Folder;
import org.isnad.arabic.table.Tsv;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class NounInflectorTest {
    @TestFactory
    Stream<DynamicTest> spellings() {
        Tsv table = Tsv.resource(
                NounInflectorTest.class, "nouns.tsv", "spelling", "is", "class", "lemma", "gender", "plurals");
        return table.rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.line() + " " + row.get("spelling") + " " + row.get("is"), () -> check(row)));
    }

    private static void check(Tsv.Row row) {
        String spelling = Folder.foldWord(row.need("spelling"));
        List<String> found = forms(row).stream()
                .filter(f -> f.spelling().equals(spelling))
                .map(NounInflectorTest::describe)
                .toList();
        if (row.need("is").equals("never")) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).contains(row.need("is"));
        }
    }

    private static List<NounForm> forms(Tsv.Row row) {
        if (row.need("class").equals("adjective")) {
            return AdjectiveInflector.inflect(row.need("lemma"), row.list("plurals"));
        }
        Gender gender = row.need("gender").equals("f") ? Gender.FEMININE : Gender.MASCULINE;
        return NounInflector.inflect(new NounLemma(row.need("lemma"), row.list("plurals"), gender));
    }

    private static String describe(NounForm form) {
        return form.number().name().toLowerCase(Locale.ROOT)
                + (form.gender() == Gender.FEMININE ? " f" : " m")
                + (form.construct() ? " before" : "");
    }

    @Test
    void aMistakeIsRefusedWithItsReason() {
        assertThatThrownBy(() -> NounInflector.inflect(new NounLemma("رجل دين", List.of(), Gender.MASCULINE)))
                .isInstanceOf(ArabicException.class)
                .hasMessageContaining("not one word");
        assertThatThrownBy(() -> NounInflector.inflect(new NounLemma("رجل", List.of("+ين"), Gender.MASCULINE)))
                .isInstanceOf(ArabicException.class)
                .hasMessageContaining("+ين");
        assertThatThrownBy(() -> AdjectiveInflector.inflect("", List.of())).isInstanceOf(ArabicException.class);
    }
}
