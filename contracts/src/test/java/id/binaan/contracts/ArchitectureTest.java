package id.binaan.contracts;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The published language drags in no framework, so that anyone can use it. */
@AnalyzeClasses(packages = "id.binaan.contracts", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule FEW_LIBRARIES = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "com.fasterxml.jackson.annotation..",
                    "tools.jackson..",
                    "com.networknt..",
                    "id.binaan.contracts..");

    @ArchTest
    static final ArchRule EVENTS_KNOW_NO_CODEC = noClasses()
            .that()
            .resideOutsideOfPackage("id.binaan.contracts")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.networknt..", "id.binaan.contracts");

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("id.binaan.(**)").should().beFreeOfCycles();
}
