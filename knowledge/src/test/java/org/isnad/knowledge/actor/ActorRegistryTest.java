package org.isnad.knowledge.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.fold.Folder;
import org.isnad.arabic.table.Tsv;
import org.isnad.knowledge.KnowledgeException;
import org.junit.jupiter.api.Test;

class ActorRegistryTest {
    private static final List<String> FILES = List.of(
            "states",
            "armies",
            "groups",
            "coalitions",
            "agencies",
            "outlets",
            "bodies",
            "rights",
            "politics",
            "persons");

    /** Codes of places that ISO 3166 lacks and the registry uses all the same. */
    private static final Set<String> OTHER_COUNTRIES = Set.of("xk");

    /** Names that mean two actors, on purpose. */
    private static final Set<String> SHARED_NAMES = Set.of();

    private static List<ActorEntry> all() {
        List<ActorEntry> out = new ArrayList<>();
        FILES.forEach(f -> out.addAll(entries(f)));
        return out;
    }

    private static List<ActorEntry> entries(String file) {
        return table(file, ActorEntry.COLUMNS.toArray(String[]::new)).rows().stream()
                .map(row ->
                        ActorEntry.of(ActorEntry.COLUMNS.stream().map(row::get).toArray(String[]::new)))
                .toList();
    }

    private static Tsv table(String file, String... columns) {
        return Tsv.resource(ActorEntry.class, "/org/isnad/knowledge/actors/" + file + ".tsv", columns);
    }

    @Test
    void everyRowLoadsAndThereAreEnough() {
        assertThat(all()).hasSizeGreaterThan(1500);
        assertThat(all().stream().filter(a -> a.kind() != ActorKind.PERSON).count())
                .isGreaterThan(1200);
        assertThat(entries("outlets")).hasSizeGreaterThan(80);
    }

    @Test
    void idsAreUniqueAndWellFormed() {
        List<String> ids = all().stream().map(ActorEntry::id).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).allMatch(id -> id.matches("actor:[a-z][a-z-]*[a-z]"));
    }

    @Test
    void parentsExistAndNoChainOfThemIsAnEndlessOne() {
        Map<String, String> parents = new HashMap<>();
        all().forEach(a -> parents.put(a.id(), a.parent()));
        for (ActorEntry actor : all()) {
            Set<String> seen = new HashSet<>();
            for (String id = actor.id(); !id.isEmpty(); id = parents.get(id)) {
                assertThat(parents).as("parent of %s", actor.id()).containsKey(id);
                assertThat(seen.add(id)).as("ancestors of %s", actor.id()).isTrue();
            }
        }
    }

    @Test
    void countriesAreIsoCodes() {
        Set<String> iso = new HashSet<>(OTHER_COUNTRIES);
        for (String country : Locale.getISOCountries()) {
            iso.add(country.toLowerCase(Locale.ROOT));
        }
        for (ActorEntry actor : all()) {
            if (!actor.country().isEmpty()) {
                assertThat(iso).as(actor.id()).contains(actor.country());
            }
        }
    }

    @Test
    void codesAreKeysWithValues() {
        assertThat(all().stream().flatMap(a -> a.codes().stream())).allMatch(c -> c.matches("[a-z]+=[A-Za-z0-9]+"));
    }

    @Test
    void noNameMeansTwoActors() {
        Map<String, String> owner = new HashMap<>();
        for (ActorEntry actor : all()) {
            for (String name : actor.names()) {
                String before = owner.put(Folder.foldWord(name), actor.id());
                assertThat(before == null || SHARED_NAMES.contains(name))
                        .as("«%s» of %s and %s", name, before, actor.id())
                        .isTrue();
            }
        }
    }

    @Test
    void everyActorHasANameAndAnEnglishOneAndASource() {
        for (ActorEntry actor : all()) {
            assertThat(actor.names()).as(actor.id()).isNotEmpty().allMatch(n -> n.equals(n.strip()) && !n.isEmpty());
            assertThat(actor.shortForms()).as(actor.id()).allMatch(n -> n.equals(n.strip()) && !n.isEmpty());
            assertThat(actor.english()).as(actor.id()).isNotEmpty();
            assertThat(actor.source()).as(actor.id()).isIn("own", "wikipedia-fact");
        }
    }

    @Test
    void aShortFormIsNotAlsoAnUnboundNameOfTheSameActor() {
        for (ActorEntry actor : all()) {
            assertThat(actor.shortForms().stream().map(Folder::foldWord))
                    .as(actor.id())
                    .doesNotContainAnyElementsOf(
                            actor.names().stream().map(Folder::foldWord).toList());
        }
    }

    @Test
    void titlesNamesAndCollectivesAreListedOnce() {
        once(table("titles", "title", "kind", "english", "source"), "title", 160, Set.of("person", "unnamed"));
        once(table("given-names", "name", "kind", "source"), "name", 700, Set.of("given", "family"));
        once(
                table("collectives", "names", "kind", "english", "source"),
                "names",
                200,
                Set.of("witness", "unnamed", "group", "armed-group", "government", "community"));
    }

    private static void once(Tsv table, String column, int atLeast, Set<String> kinds) {
        Set<String> seen = new HashSet<>();
        for (Tsv.Row row : table.rows()) {
            assertThat(kinds).as(row.toString()).contains(row.need("kind"));
            row.need("source");
            for (String phrase : row.list(column)) {
                String folded = Folder.foldWord(phrase.startsWith("~") ? phrase.substring(1) : phrase);
                assertThat(seen.add(folded))
                        .as("%s, line %d: «%s»", row.file(), row.line(), phrase)
                        .isTrue();
            }
        }
        assertThat(seen.size()).isGreaterThanOrEqualTo(atLeast);
    }

    @Test
    void aMistakeIsRefusedWithItsReason() {
        assertThatThrownBy(() -> ActorEntry.of("actor:x", "اسم", "", "Name", "robot", "", "", "", "own"))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("robot");
        assertThatThrownBy(() -> ActorEntry.of("actor:x", "اسم"))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("2 cells");
    }
}
