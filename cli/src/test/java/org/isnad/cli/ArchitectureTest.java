package org.isnad.cli;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** One way, no way back: a module knows those before it, and within the reader a stage knows those before it. */
@AnalyzeClasses(packages = "org.isnad", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule MODULES = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("org.isnad..")
            .layer("model")
            .definedBy("org.isnad.model..")
            .layer("arabic")
            .definedBy("org.isnad.arabic..")
            .layer("knowledge")
            .definedBy("org.isnad.knowledge..")
            .layer("reading")
            .definedBy("org.isnad.reading..")
            .layer("comparison")
            .definedBy("org.isnad.comparison..")
            .layer("format")
            .definedBy("org.isnad.format..")
            .layer("ledger")
            .definedBy("org.isnad.ledger..")
            .layer("intake")
            .definedBy("org.isnad.intake..")
            .layer("exchange")
            .definedBy("org.isnad.exchange..")
            .layer("desk")
            .definedBy("org.isnad.desk..")
            .layer("score")
            .definedBy("org.isnad.score..")
            .layer("cli")
            .definedBy("org.isnad.cli..")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("score")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("desk")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("exchange")
            .mayOnlyBeAccessedByLayers("desk", "cli")
            .whereLayer("intake")
            .mayOnlyBeAccessedByLayers("desk", "cli")
            .whereLayer("ledger")
            .mayOnlyBeAccessedByLayers("exchange", "desk", "cli")
            .whereLayer("format")
            .mayOnlyBeAccessedByLayers("ledger", "exchange", "desk", "score", "cli")
            .whereLayer("comparison")
            .mayOnlyBeAccessedByLayers("format", "ledger", "exchange", "desk", "cli")
            .whereLayer("reading")
            .mayOnlyBeAccessedByLayers("format", "ledger", "intake", "desk", "score", "cli")
            .whereLayer("knowledge")
            .mayOnlyBeAccessedByLayers("reading", "format", "comparison", "ledger", "exchange", "desk", "score", "cli")
            .whereLayer("arabic")
            .mayOnlyBeAccessedByLayers(
                    "knowledge",
                    "reading",
                    "format",
                    "comparison",
                    "ledger",
                    "intake",
                    "exchange",
                    "desk",
                    "score",
                    "cli");

    private static final String READING = "org.isnad.reading.";
    private static final String[] MENTIONS = {
        READING + "time..",
        READING + "quantity..",
        READING + "place..",
        READING + "actor..",
        READING + "quotation..",
        READING + "mention.."
    };

    @ArchTest
    static final ArchRule GROUND = noClasses()
            .that()
            .resideInAnyPackage(READING + "learn..", READING + "lexicon", READING + "text..")
            .should()
            .dependOnClassesThat(resideInAPackage(READING + "segment..")
                    .or(resideInAPackage(READING + "attribution.."))
                    .or(resideInAPackage(READING + "claim.."))
                    .or(resideInAPackage(READING + "english.."))
                    .or(resideInAPackage(READING + "mention..")));

    @ArchTest
    static final ArchRule MENTIONS_FIRST = noClasses()
            .that()
            .resideInAnyPackage(MENTIONS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(READING + "attribution..", READING + "claim..", READING + "english..");

    @ArchTest
    static final ArchRule BORDERS_BEFORE_FIELDS = noClasses()
            .that()
            .resideInAnyPackage(READING + "segment..", READING + "attribution..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(READING + "claim..", READING + "english..");

    @ArchTest
    static final ArchRule NOBODY_KNOWS_THE_READER = noClasses()
            .that()
            .resideInAPackage("org.isnad.reading..")
            .and()
            .resideOutsideOfPackages("org.isnad.reading", "org.isnad.reading.input..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.isnad.reading.Reader");

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_PRINTS = noClasses()
            .that()
            .resideOutsideOfPackage("org.isnad.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                            com.tngtech.archunit.core.domain.properties.HasName.Predicates.name("printStackTrace"))
                    .and(alwaysTrue()));
}
