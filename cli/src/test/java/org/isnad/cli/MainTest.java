package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.format.JsonOutput;
import org.isnad.format.Look;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command in this process: what it prints, and how it ends. */
class MainTest {
    private static final String TEXT =
            "أعلن المجلس المحلي أن نحو 300 عائلة عادت إلى البلدة أمس. وقال شهود إن القصف توقف.\n";
    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(JsonOutput.class.getResourceAsStream("claims.schema.json"));

    @TempDir
    private Path folder;

    private Path report;
    private String out = "";
    private String err = "";

    @BeforeEach
    void write() throws IOException {
        report = Files.writeString(folder.resolve("a.txt"), TEXT);
    }

    private int run(String... args) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        int status = run(output, args);
        out = output.toString(StandardCharsets.UTF_8);
        return status;
    }

    private int run(OutputStream output, String... args) {
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        ByteArrayInputStream input = new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8));
        int status = Main.run(new Console(input, output, errors, Look.PLAIN, false), args);
        err = errors.toString(StandardCharsets.UTF_8);
        return status;
    }

    @Test
    void oneReportIsAnObjectOfTheSchema() {
        assertThat(run("read", "--format", "json", "--published", "2021-03-04", report.toString()))
                .isZero();
        assertThat(SCHEMA.validate(out, InputFormat.JSON)).isEmpty();
        assertThat(err).isEmpty();
    }

    @Test
    void manyReportsComeInTheOrderOfTheirNames() throws IOException {
        for (int i = 10; i < 40; i++) {
            Files.writeString(folder.resolve("r" + i + ".txt"), TEXT);
        }
        assertThat(run("read", "--format", "jsonl", folder.toString())).isZero();
        List<String> lines = out.lines().toList();
        assertThat(lines)
                .hasSize(31)
                .allSatisfy(line ->
                        assertThat(SCHEMA.validate(line, InputFormat.JSON)).isEmpty());
        assertThat(lines.get(0)).contains("a.txt");
        assertThat(lines.get(30)).contains("r39.txt");
    }

    @Test
    void oneBadReportDoesNotStopTheOthers() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        assertThat(run("read", "--format", "jsonl", empty.toString(), report.toString()))
                .isEqualTo(1);
        assertThat(out.lines()).hasSize(1);
        assertThat(err).isEqualTo("isnad: " + empty + ": it is empty: give the text of a report\n");
    }

    @Test
    void wrongUsageEndsWithTwo() {
        assertThat(run("read")).isEqualTo(2);
        assertThat(run("read", "--published", "2021-02-30", report.toString())).isEqualTo(2);
        assertThat(err).contains("2021-02-30").contains("YYYY-MM-DD");
        assertThat(run("read", "--format", "xml", report.toString())).isEqualTo(2);
        assertThat(err).contains("text, json, jsonl, csv");
        assertThat(run("read", "--manifest", folder.resolve("none.tsv").toString()))
                .isEqualTo(2);
        assertThat(err).contains("none.tsv: there is no such manifest");
        assertThat(out).isEmpty();
    }

    @Test
    void standardInputIsNamedByAHyphen() {
        assertThat(run("read", "--format", "csv", "-")).isZero();
        assertThat(out).startsWith("report,outlet,published,id,origin,chain,cue,");
    }

    @Test
    void aClosedOutputIsNoFailure() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        assertThat(run(closed, "read", report.toString())).isZero();
        assertThat(err).isEmpty();
    }

    @Test
    void twoAnnotatorsAreMeasured() throws IOException {
        String claims = "{\"claims\": [{\"span\": [0, 9], \"text\": \"x\", \"type\": \"talks\"}]}";
        Path first = Files.createDirectory(folder.resolve("first"));
        Files.writeString(first.resolve("a.json"), claims);
        assertThat(run("score", first.toString(), "--against", first.toString()))
                .isZero();
        assertThat(out).contains("touch-free           1.000\n");
    }

    @Test
    void whatWasReadCanBeWrittenAndMeasuredAgain() throws IOException {
        Files.writeString(
                folder.resolve("a.json"),
                "{\"report\": {\"published\": \"2021-03-04\"}, \"claims\": [{\"span\": [19, 55], \"type\": \"displacement\"}]}");
        Path written = folder.resolve("written");
        assertThat(run("score", folder.toString(), "--write", written.toString()))
                .isZero();
        String read = out;
        assertThat(run("score", folder.toString(), "--against", written.toString()))
                .isZero();
        assertThat(out).isEqualTo(read);
    }

    @Test
    void explainShowsRules() {
        assertThat(run("explain", report.toString())).isZero();
        assertThat(run("--version")).isZero();
        assertThat(out).startsWith("isnad ");
    }
}
