package org.isnad.arabic.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.fold.Folder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '\t',
            quoteCharacter = '~',
            value = {
                "w:قتل n:3 w:جنود\tقُتل ٣ جنود",
                "w:و n:12 w:الف\tو12 ألف",
                "n:1,200 w:رجل\t1,200 رجل",
                "n:2.5 m:.\t2.5.",
                "w:قال m:: m:« w:لا m:»\tقال: «لا»",
                "f:bbc w:عربي\tBBC عربي",
                "n:10 m:- n:12\t10-12",
                "w:بيروت m:، w:دمشق\tبيروت، دمشق",
                "n:3 m:، w:ثم\t3، ثم",
                "f:f16 w:و\tF16 و",
            })
    void tokensOfAText(String expected, String raw) {
        Tokens tokens = Tokenizer.tokenize(Folder.fold(raw));
        List<String> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            String kind =
                    tokens.kind(i).name().toLowerCase(java.util.Locale.ROOT).substring(0, 1);
            found.add(kind + ":" + tokens.folded(i));
        }
        assertThat(String.join(" ", found)).isEqualTo(expected);
    }

    @org.junit.jupiter.api.Test
    void offsetsPointIntoTheRawText() {
        String raw = "قَتَلَ  الجيشُ\n\n٣ مسلحين";
        Tokens tokens = Tokenizer.tokenize(Folder.fold(raw));
        assertThat(raw.substring(tokens.rawStart(1), tokens.rawEnd(1))).isEqualTo("الجيشُ");
        assertThat(tokens.kind(2)).isEqualTo(TokenKind.BREAK);
        assertThat(raw.substring(tokens.rawStart(3), tokens.rawEnd(3))).isEqualTo("٣");
        assertThat(tokens.is(1, "الجيش")).isTrue();
        assertThat(tokens.is(9, "الجيش")).isFalse();
        assertThat(tokens.isWord(-1)).isFalse();
    }
}
