package org.isnad.arabic.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.isnad.arabic.table.Tsv;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FolderTest {
    private static final String ALPHABET =
            "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهويىًٌٍَُِّْـٰٱپگکیٲ٠١٩۰۵ ،.؟«»“”'-–\n\t\r\u00A0\u200F\u200C\u202B\uFEFFﻻﻼﺳﺔaZ09%٪\uD83D\uDE00";

    @TestFactory
    Stream<DynamicTest> facts() {
        return Tsv.resource(FolderTest.class, "facts.tsv", "folded", "raw").rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get("raw"),
                        () -> assertThat(Folder.foldWord(row.need("raw"))).isEqualTo(row.need("folded"))));
    }

    @Test
    void everyFoldedCharacterGoesBackToTheRawOneItCameFrom() {
        Random random = new Random(20171015);
        for (int round = 0; round < 2000; round++) {
            String raw = randomText(random);
            FoldedText folded = Folder.fold(raw);
            int before = 0;
            for (int i = 0; i < folded.length(); i++) {
                int at = folded.rawStart(i);
                assertThat(at).isBetween(before, raw.length() - 1);
                assertThat(Folder.foldWord(raw.substring(at, at + 1))).contains(String.valueOf(folded.charAt(i)));
                assertThat(folded.rawEnd(i + 1)).isBetween(at + 1, raw.length());
                before = at;
            }
            assertThat(folded.raw()).isEqualTo(raw);
        }
    }

    @Test
    void aCutOfTheRawTextFoldsToTheCutOfTheFoldedText() {
        Random random = new Random(1);
        for (int round = 0; round < 2000; round++) {
            FoldedText folded = Folder.fold(randomText(random).replaceAll("[\uFEF5-\uFEFC]", "لا"));
            if (folded.length() == 0) {
                continue;
            }
            int from = random.nextInt(folded.length());
            int to = from + 1 + random.nextInt(folded.length() - from);
            String cut = folded.raw().substring(folded.rawStart(from), folded.rawEnd(to));
            assertThat(Folder.foldWord(cut))
                    .isEqualTo(folded.subSequence(from, to).toString());
        }
    }

    @Test
    void foldingTwiceChangesNothing() {
        Random random = new Random(2);
        for (int round = 0; round < 2000; round++) {
            String once = Folder.foldWord(randomText(random));
            assertThat(Folder.foldWord(once)).isEqualTo(once);
        }
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(40);
        for (int i = 0; i < length; i++) {
            text.append(
                    random.nextInt(20) == 0
                            ? (char) random.nextInt(0x10000)
                            : ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
