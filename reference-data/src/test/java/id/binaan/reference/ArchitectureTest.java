package id.binaan.reference;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Tables and formats are plain Java. */
@AnalyzeClasses(packages = "id.binaan.reference", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule no_framework_and_no_service = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "com.mongodb..",
                    "org.bson..",
                    "org.apache.kafka..",
                    "id.binaan.kit..",
                    "id.binaan.registry..",
                    "id.binaan.certification..",
                    "id.binaan.outreach..",
                    "id.binaan.dashboard..");

    @ArchTest
    static final ArchRule no_cycles =
            slices().matching("id.binaan.reference.(*)..").should().beFreeOfCycles();
}
