package id.binaan.registry;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
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
import id.binaan.kit.consume.Projection;
import id.binaan.kit.consume.Reaction;
import id.binaan.registry.business.Businesses;
import id.binaan.registry.business.RegistryNumbers;
import id.binaan.registry.person.Persons;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who may know what in the registry. */
@AnalyzeClasses(packages = "id.binaan.registry", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final DescribedPredicate<JavaClass> REPOSITORY = assignableTo(Persons.class)
            .or(assignableTo(Businesses.class))
            .or(assignableTo(RegistryNumbers.class))
            .or(resideInAPackage("id.binaan.registry.intake").and(nameMatching(".*\\.(Imports|Uploads)")))
            .as("a repository");

    private static final DescribedPredicate<JavaClass> LISTENER =
            assignableTo(Reaction.class).or(assignableTo(Projection.class)).as("a listener");

    private static final DescribedPredicate<JavaClass> CONFIGURATION =
            annotatedWith(Configuration.class).<JavaClass>forSubtype().as("a configuration");

    private static final DescribedPredicate<JavaClass> WEB = annotatedWith(RestController.class)
            .<JavaClass>forSubtype()
            .or(DescribedPredicate.describe(
                    "a part of a controller",
                    type -> type.getName().matches(".*Controller\\$.*|.*\\.(FiguresHidden|RegistryApplication)")));

    @ArchTest
    static final ArchRule the_model_knows_no_framework_but_mapping_annotations = classes()
            .that(not(REPOSITORY.or(LISTENER).or(CONFIGURATION).or(WEB)))
            .and()
            .resideInAnyPackage("id.binaan.registry.person..", "id.binaan.registry.business..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "id.binaan.registry..",
                    "id.binaan.reference..",
                    "id.binaan.contracts..",
                    "id.binaan.kit.aggregate..",
                    "id.binaan.kit.privacy..",
                    "id.binaan.kit.security..",
                    "org.springframework.data.annotation..",
                    "org.springframework.data.mongodb.core.mapping.."));

    @ArchTest
    static final ArchRule aggregates_know_no_caller = noClasses()
            .that()
            .areAnnotatedWith(Document.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("id.binaan.kit.security..", "id.binaan.kit.web..");

    @ArchTest
    static final ArchRule scale_rules_and_the_reading_of_lists_know_no_framework = noClasses()
            .that()
            .resideInAnyPackage(
                    "id.binaan.registry.scale..",
                    "id.binaan.registry.intake.table..",
                    "id.binaan.registry.intake.mapping..",
                    "id.binaan.registry.intake.row..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "com.mongodb..", "org.bson..", "id.binaan.kit..");

    @ArchTest
    static final ArchRule only_listeners_know_messaging = noClasses()
            .that(not(LISTENER.or(CONFIGURATION)))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.messaging..",
                    "org.springframework.cloud..",
                    "org.springframework.kafka..",
                    "org.apache.kafka..",
                    "id.binaan.kit.consume..");

    @ArchTest
    static final ArchRule only_the_kit_publishes = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("id.binaan.kit.outbox..", "org.apache.kafka..", "org.springframework.kafka..");

    @ArchTest
    static final ArchRule only_repositories_know_the_store = noClasses()
            .that(not(REPOSITORY.or(CONFIGURATION)))
            .should()
            .dependOnClassesThat(resideInAnyPackage("com.mongodb..", "org.bson..", "org.springframework.data.mongodb..")
                    .and(not(resideInAnyPackage("org.springframework.data.mongodb.core.mapping.."))));

    @ArchTest
    static final ArchRule features_have_no_cycles =
            slices().matching("id.binaan.registry.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothing_is_injected_into_fields = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule every_controller_says_who_may = methods()
            .that()
            .areMetaAnnotatedWith(RequestMapping.class)
            .should()
            .beAnnotatedWith(PreAuthorize.class)
            .orShould()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(PreAuthorize.class);

    @ArchTest
    static final ArchRule the_registry_knows_no_other_service = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "id.binaan.certification..",
                    "id.binaan.outreach..",
                    "id.binaan.dashboard..",
                    "id.binaan.localstack..");
}
