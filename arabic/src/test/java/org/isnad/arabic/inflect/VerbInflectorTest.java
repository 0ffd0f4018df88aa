package org.isnad.arabic.inflect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.arabic.ArabicException;
import org.isnad.arabic.fold.Folder;
import org.isnad.arabic.table.Tsv;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbInflectorTest {
    @TestFactory
    Stream<DynamicTest> spellings() {
        Tsv table =
                Tsv.resource(VerbInflectorTest.class, "verbs.tsv", "spelling", "is", "lemma", "root", "form", "vowel");
        return table.rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.line() + " " + row.get("spelling") + " " + row.get("is"), () -> check(row)));
    }

    private static void check(Tsv.Row row) {
        String spelling = Folder.foldWord(row.need("spelling"));
        List<String> found = forms(row).stream()
                .filter(f -> f.spelling().equals(spelling))
                .map(f -> (f.beforePronoun() ? "before" : "") + (f.passive() ? "passive" : ""))
                .distinct()
                .toList();
        switch (row.need("is")) {
            case "never" -> assertThat(found).isEmpty();
            case "active" -> assertThat(found).contains("");
            case "passive" -> assertThat(found).contains("passive");
            case "before" -> assertThat(found).contains("before");
            case "before-passive" -> assertThat(found).contains("beforepassive");
            default -> throw row.error("unknown kind");
        }
    }

    private static List<VerbForm> forms(Tsv.Row row) {
        return VerbInflector.inflect(new VerbLemma(
                row.need("lemma"),
                row.need("root"),
                row.need("form"),
                row.need("vowel").charAt(0)));
    }

    @Test
    void theLemmaComesOutAsGiven() {
        for (Tsv.Row row : Tsv.resource(VerbInflectorTest.class, "verbs.tsv").rows()) {
            VerbForm first = forms(row).get(0);
            assertThat(first.spelling()).isEqualTo(Folder.foldWord(row.need("lemma")));
            assertThat(first.tense()).isEqualTo(VerbTense.PERFECT);
        }
    }

    @Test
    void noFormComesTwice() {
        for (Tsv.Row row : Tsv.resource(VerbInflectorTest.class, "verbs.tsv").rows()) {
            List<VerbForm> forms = forms(row);
            assertThat(new HashSet<>(forms)).hasSameSizeAs(forms);
        }
    }

    @Test
    void personGenderAndNumberAreTold() {
        List<VerbForm> forms = VerbInflector.inflect(new VerbLemma("قال", "قول", "I", 'u'));
        assertThat(forms)
                .contains(
                        new VerbForm(
                                "قالت",
                                VerbTense.PERFECT,
                                Person.THIRD,
                                Gender.FEMININE,
                                GrammaticalNumber.SINGULAR,
                                false,
                                false),
                        new VerbForm(
                                "قيل",
                                VerbTense.PERFECT,
                                Person.THIRD,
                                Gender.MASCULINE,
                                GrammaticalNumber.SINGULAR,
                                true,
                                false),
                        new VerbForm(
                                "نقول",
                                VerbTense.IMPERFECT,
                                Person.FIRST,
                                Gender.MASCULINE,
                                GrammaticalNumber.PLURAL,
                                false,
                                false),
                        new VerbForm(
                                "يقولان",
                                VerbTense.IMPERFECT,
                                Person.THIRD,
                                Gender.MASCULINE,
                                GrammaticalNumber.DUAL,
                                false,
                                false));
    }

    @ParameterizedTest
    @CsvSource({
        "كتب, كتب, XI, ?, form",
        "كتب, كت, I, u, radicals",
        "سيطر, سطر, QI, ?, radicals",
        "أكد, أكد, II, ?, no radical",
        "كتب, كتم, I, u, does not fit",
        "استند, سند, X, ?, does not fit",
        "كتب, كتب, I, e, vowel",
    })
    void aMistakeIsRefusedWithItsReason(String lemma, String root, String form, char vowel, String reason) {
        assertThatThrownBy(() -> VerbInflector.inflect(new VerbLemma(lemma, root, form, vowel)))
                .isInstanceOf(ArabicException.class)
                .hasMessageContaining(reason)
                .hasMessageContaining(lemma);
    }
}
