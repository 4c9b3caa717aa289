package id.binaan.dashboard;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who may know what in the console. */
@AnalyzeClasses(packages = "id.binaan.dashboard", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final DescribedPredicate<JavaClass> CONFIGURATION =
            annotatedWith(Configuration.class).<JavaClass>forSubtype().as("a configuration");

    @ArchTest
    static final ArchRule features_have_no_cycles =
            slices().matching("id.binaan.dashboard.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule only_the_read_model_listens = noClasses()
            .that(not(resideInAPackage("id.binaan.dashboard.readmodel..")))
            .and(not(nameMatching(".*\\.operations\\.ReadingLag")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.messaging..",
                    "org.springframework.cloud..",
                    "org.springframework.kafka..",
                    "org.apache.kafka..",
                    "id.binaan.kit.consume..");

    @ArchTest
    static final ArchRule only_repositories_know_the_store = noClasses()
            .that(not(CONFIGURATION.or(nameMatching(".*\\.readmodel\\.Generations"))))
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("com.mongodb..", "org.bson..", "org.springframework.data.mongodb.."));

    @ArchTest
    static final ArchRule only_search_knows_the_index = noClasses()
            .that(not(resideInAPackage("id.binaan.dashboard.search..")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.lucene..", "id.binaan.dashboard.search.index..");

    @ArchTest
    static final ArchRule the_index_knows_nothing_of_businesses = noClasses()
            .that()
            .resideInAPackage("id.binaan.dashboard.search.index")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "id.binaan.dashboard.search", "id.binaan.dashboard.readmodel..", "id.binaan.contracts..");

    @ArchTest
    static final ArchRule the_console_publishes_nothing = noClasses()
            .should()
            // What a service answers to a command is only a value.
            .dependOnClassesThat(resideInAnyPackage("id.binaan.kit.outbox..", "id.binaan.kit.aggregate..")
                    .and(not(nameMatching(".*\\.CommandAnswer"))));

    @ArchTest
    static final ArchRule nothing_is_injected_into_fields = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule every_call_for_scripts_says_who_may = methods()
            .that()
            .areMetaAnnotatedWith(RequestMapping.class)
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(RestController.class)
            .should()
            .beAnnotatedWith(PreAuthorize.class)
            .orShould()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(PreAuthorize.class);

    @ArchTest
    static final ArchRule the_console_knows_no_other_service = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "id.binaan.registry..",
                    "id.binaan.certification..",
                    "id.binaan.outreach..",
                    "id.binaan.localstack..");
}
