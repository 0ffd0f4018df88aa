package org.isnad.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.arabic.fold.Folder;
import org.isnad.arabic.table.Tsv;
import org.isnad.knowledge.actor.ActorEntry;
import org.isnad.reading.lexicon.Lexicon;
import org.isnad.reading.text.ReportText;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ActorNamesTest {
    private static Stream<Tsv.Row> table(String file, String... columns) {
        return Tsv.resource(ActorNamesTest.class, file, columns).rows().stream();
    }

    static Stream<Tsv.Row> corpus() {
        return table("corpus.tsv", "actors", "sentence");
    }

    static Stream<Tsv.Row> members() {
        return table("belonging.tsv", "actor", "word", "sentence");
    }

    private static ReportText text(String raw) {
        return ReportText.of(Lexicon.standard(), raw);
    }

    private static ActorNames names(String raw) {
        return new ActorNames(text(raw));
    }

    private static String id(ActorEntry actor) {
        return actor.id().replace("actor:", "");
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void namesActorsByTheirFullestForm(Tsv.Row row) {
        ActorNames names = names(row.need("sentence"));
        String found = names.mentions().stream()
                .map(m -> names.fullest(m.first()).orElseThrow() + "→" + id(m.actor()))
                .collect(Collectors.joining(" ; "));
        assertThat(found.isEmpty() ? "none" : found).as(row.need("sentence")).isEqualTo(row.need("actors"));
    }

    @ParameterizedTest
    @MethodSource("members")
    void findsToWhomMembersBelong(Tsv.Row row) {
        ReportText text = text(row.need("sentence"));
        ActorNames names = new ActorNames(text);
        String word = Folder.foldWord(row.need("word"));
        int at = 0;
        while (!text.tokens().is(at, word)) {
            at++;
        }
        assertThat(names.memberOf(at).map(ActorNamesTest::id).orElse("none"))
                .as(row.need("sentence"))
                .isEqualTo(row.need("actor"));
    }

    @Test
    void thereAreEnoughCases() {
        assertThat(corpus().count()).isGreaterThanOrEqualTo(150);
    }

    @Test
    void anAliasOfTheTextStandsForTheActorFromThenOn() {
        ActorNames names = names("أعلنت قوات سوريا الديمقراطية (زغب) وقف العملية ثم هاجمت زغب القرية");
        assertThat(names.mentions()).extracting(m -> id(m.actor())).containsExactly("sdf", "sdf", "sdf");
        assertThat(names.mentions().get(2).how()).isEqualTo(ActorMention.How.ALIAS);
        assertThat(names("هاجمت زغب القرية").mentions()).isEmpty();
    }

    @Test
    void anotherArmyIsNotTheOneThatWasIntroduced() {
        ActorNames names = names("تقدم الجيش السوري شمالا فيما راقب الجيش الهولندي الحدود");
        assertThat(names.mentions()).extracting(m -> id(m.actor())).doesNotHaveDuplicates();
    }

    @Test
    void outsideTheTextNobodyIsNamed() {
        ActorNames names = names("انسحب داعش");
        assertThat(names.at(-1)).isEmpty();
        assertThat(names.at(99)).isEmpty();
        assertThat(names.memberOf(99)).isEmpty();
        assertThat(names.fullest(99)).isEmpty();
    }

    @Test
    void randomTextNeverFailsAndMentionsDoNotOverlap() {
        List<String> parts = new ArrayList<>(List.of("(", ")", "«", "»", "\"", "المعروف", "باسم", "بـ", "،"));
        corpus().forEach(r -> parts.addAll(List.of(r.need("sentence").split(" "))));
        Random random = new Random(7);
        for (int round = 0; round < 1000; round++) {
            StringBuilder raw = new StringBuilder();
            for (int k = random.nextInt(40); k >= 0; k--) {
                raw.append(parts.get(random.nextInt(parts.size()))).append(random.nextInt(9) == 0 ? "\n" : " ");
                if (random.nextInt(5) == 0) {
                    raw.append((char) random.nextInt(0x10000));
                }
            }
            int end = 0;
            for (ActorMention mention : names(raw.toString()).mentions()) {
                assertThat(mention.first()).as(raw.toString()).isGreaterThanOrEqualTo(end);
                end = mention.end();
            }
        }
    }

    @Test
    void longTextsAreReadInLinearTime() {
        for (String part :
                List.of("الجيش ", "قوات سوريا ", "(قسد ", "«", "المعروف باسم ", "عناصر التنظيم ", "حركة حركة (")) {
            String raw = part.repeat(100_000 / part.length());
            Assertions.assertTimeout(Duration.ofSeconds(10), () -> names(raw), part);
        }
    }
}
