package id.binaan.kit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import id.binaan.contracts.EventCodec;
import id.binaan.contracts.UnreadableEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The kit knows nothing of the domain, and each of its packages knows only the machinery it is about. */
@AnalyzeClasses(packages = "id.binaan.kit", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final DescribedPredicate<JavaClass> THE_DOMAIN = resideInAPackage("id.binaan..")
            .and(not(resideInAnyPackage("id.binaan.kit..", "id.binaan.contracts.envelope..")))
            .and(not(type(EventCodec.class)))
            .and(not(type(UnreadableEvent.class)))
            .as("the domain");

    private static final DescribedPredicate<JavaMethod> HANDLE_REQUESTS = describe(
            "handle requests",
            method -> method.getOwner().isAnnotatedWith(RestController.class)
                    && (method.isAnnotatedWith(RequestMapping.class)
                            || method.isMetaAnnotatedWith(RequestMapping.class)));

    @ArchTest
    static final ArchRule NOTHING_OF_THE_DOMAIN = noClasses().should().dependOnClassesThat(THE_DOMAIN);

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("id.binaan.kit.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NO_FIELD_INJECTION = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.Resource");

    @ArchTest
    static final ArchRule FEW_KNOW_KAFKA = noClasses()
            .that()
            .resideOutsideOfPackages("id.binaan.kit.outbox..", "id.binaan.kit.consume..", "id.binaan.kit.topic..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.kafka.clients..", "org.springframework.kafka..", "org.springframework.cloud..");

    @ArchTest
    static final ArchRule FEW_KNOW_THE_STORE = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "id.binaan.kit.aggregate..",
                    "id.binaan.kit.outbox..",
                    "id.binaan.kit.consume..",
                    "id.binaan.kit.privacy..",
                    "id.binaan.kit.history..",
                    "id.binaan.kit.stored..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.mongodb.client..", "org.bson..");

    @ArchTest
    static final ArchRule NOTHING_IS_OPEN_BY_MISTAKE = methods()
            .that(HANDLE_REQUESTS)
            .should(new ArchCondition<>("be covered by @PreAuthorize") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    boolean covered = method.isAnnotatedWith(PreAuthorize.class)
                            || method.getOwner().isAnnotatedWith(PreAuthorize.class);
                    events.add(new SimpleConditionEvent(method, covered, method.getFullName()));
                }
            });

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS =
            classes().should().haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl)(\\$.*)?");

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .that()
            .resideOutsideOfPackage("id.binaan.kit.config..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");
}
