package id.binaan.certification;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import id.binaan.kit.consume.Projection;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RequestMapping;

/** Who may know what in certification. */
@AnalyzeClasses(packages = "id.binaan.certification", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule only_listeners_know_messaging = noClasses()
            .that(not(assignableTo(Projection.class)))
            .and(not(annotatedWith(Configuration.class)))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.messaging..",
                    "org.springframework.cloud..",
                    "org.springframework.kafka..",
                    "org.apache.kafka..");

    @ArchTest
    static final ArchRule nobody_knows_the_store_or_publishes = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.mongodb..", "org.bson..", "org.springframework.data.mongodb..", "id.binaan.kit.outbox..");

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
    static final ArchRule certification_knows_no_other_service = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "id.binaan.registry..", "id.binaan.outreach..", "id.binaan.dashboard..", "id.binaan.localstack..");
}
