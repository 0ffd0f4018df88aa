package org.isnad.arabic.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.ArabicException;
import org.isnad.arabic.fold.Folder;
import org.isnad.arabic.token.Tokenizer;
import org.junit.jupiter.api.Test;

class TablesTest {
    private static Tsv tsv(String text, String... columns) throws IOException {
        return Tsv.read("x.tsv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), columns);
    }

    @Test
    void rowsKnowTheirLinesAndLists() throws IOException {
        Tsv table = tsv("# note\nname\tlist\n\nأ\tب | ج|\n", "name", "list");
        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().get(0).line()).isEqualTo(4);
        assertThat(table.rows().get(0).list("list")).containsExactly("ب", "ج");
        assertThat(table.rows().get(0).get("other")).isEmpty();
    }

    @Test
    void mistakesNameFileLineAndReason() throws IOException {
        assertThatThrownBy(() -> tsv("a\tb\n", "a"))
                .isInstanceOf(ArabicException.class)
                .hasMessageContaining("x.tsv, line 1")
                .hasMessageContaining("columns");
        assertThatThrownBy(() -> tsv("a\tb\n1\t2\n1\t2\t3\n", "a", "b"))
                .hasMessageContaining("x.tsv, line 3")
                .hasMessageContaining("3 cells");
        assertThatThrownBy(() -> tsv("a\tb\n1\t\n").rows().get(0).need("b"))
                .hasMessageContaining("x.tsv, line 2")
                .hasMessageContaining("\"b\" is empty");
        assertThatThrownBy(() -> Tsv.resource(TablesTest.class, "none.tsv")).hasMessageContaining("none.tsv");
    }

    @Test
    void formsGoRoundWithTheirValues() throws IOException {
        FormTable.Builder builder = new FormTable.Builder();
        for (int i = 0; i < 5000; i++) {
            builder.add("ف" + i % 2500, i);
        }
        builder.add("ف1", 1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        builder.build().write(new DataOutputStream(bytes));
        FormTable table = FormTable.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        assertThat(table.size()).isEqualTo(2500);
        for (int i = 0; i < 2500; i++) {
            int entry = table.find("ف" + i);
            assertThat(table.form(entry)).isEqualTo("ف" + i);
            assertThat(table.count(entry)).isEqualTo(2);
            assertThat(List.of(table.value(entry, 0), table.value(entry, 1))).containsExactly(i, i + 2500);
        }
        assertThat(table.find("ف2500")).isEqualTo(-1);
        assertThat(table.find("")).isEqualTo(-1);
    }

    @Test
    void phrasesGoRoundAndAreFoundWithProclitics() throws IOException {
        PhraseTable.Builder builder = new PhraseTable.Builder();
        builder.add("دير الزور", 1);
        builder.add("دير الزور الشرقي", 2);
        builder.add("الرقة", 3);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        builder.build().write(new DataOutputStream(bytes));
        PhraseTable table = PhraseTable.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        assertThat(hits(table, "في دير الزور الشرقي")).containsExactly("1-3:1", "1-4:2");
        assertThat(hits(table, "وبدير «الزور»")).containsExactly("0-3:1");
        assertThat(hits(table, "للرقه")).containsExactly("0-1:3");
        assertThat(hits(table, "دير")).isEmpty();
        assertThatThrownBy(() -> builder.add("«»", 4)).isInstanceOf(ArabicException.class);
    }

    private static List<String> hits(PhraseTable table, String text) {
        PhraseHits hits = table.scan(Tokenizer.tokenize(Folder.fold(text)));
        List<String> found = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++) {
            found.add(hits.first(i) + "-" + hits.end(i) + ":" + hits.payload(i));
        }
        return found;
    }
}
