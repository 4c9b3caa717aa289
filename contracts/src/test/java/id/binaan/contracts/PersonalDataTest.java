package id.binaan.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.binaan.contracts.envelope.DataClass;
import id.binaan.contracts.envelope.EventFamily;
import id.binaan.contracts.registry.BusinessEvent;
import id.binaan.contracts.registry.BusinessSnapshot;
import id.binaan.contracts.registry.PersonEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What must not be on a topic cannot be put there. */
class PersonalDataTest {
    private static final Set<String> NEVER =
            Set.of("nik", "kk", "npwp", "familycardnumber", "email", "address", "birthdate");
    private static final Set<String> RESTRICTED_ONLY =
            Set.of("phone", "sex", "capital", "annualsales", "businessnames");

    @Test
    void identifiers_and_addresses_are_in_no_event() {
        assertThat(fields(Components.all())).doesNotContainAnyElementsOf(NEVER);
    }

    @Test
    void what_describes_a_person_or_their_money_is_in_no_internal_event() {
        for (EventFamily<?> family : EventFamilies.ALL) {
            if (family.topic().dataClass() == DataClass.INTERNAL) {
                assertThat(fields(Components.of(family))).doesNotContainAnyElementsOf(RESTRICTED_ONLY);
            }
        }
    }

    @Test
    void a_business_named_after_its_owner_has_no_name_in_its_event() {
        BusinessSnapshot named = business(seed -> !seed.nameIsPersonal() && seed.name() != null);

        assertThatThrownBy(() -> withPersonalName(named))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(named.name());
    }

    @Test
    void a_person_is_only_an_id_in_a_log() {
        var recorded = new RandomEvents(7).next(PersonEvent.Recorded.class, "id.binaan.registry.person.recorded.v1");

        assertThat(recorded)
                .hasToString(
                        "Recorded[person=PersonSnapshot[" + recorded.person().id() + "]]");
    }

    private static BusinessSnapshot business(java.util.function.Predicate<BusinessSnapshot> wanted) {
        RandomEvents random = new RandomEvents(11);
        while (true) {
            BusinessSnapshot business = random.next(
                            BusinessEvent.Registered.class, "id.binaan.registry.business.registered.v1")
                    .business();
            if (wanted.test(business)) {
                return business;
            }
        }
    }

    private static BusinessSnapshot withPersonalName(BusinessSnapshot b) {
        return new BusinessSnapshot(
                b.id(),
                b.registryNumber(),
                b.name(),
                true,
                b.brand(),
                b.legalForm(),
                b.ownerId(),
                b.responsibleIds(),
                b.location(),
                b.premises(),
                b.startDate(),
                b.kbli(),
                b.scale(),
                b.hasNib(),
                b.recordState(),
                b.businessStatus(),
                b.survivorId(),
                b.products(),
                b.missing(),
                b.source(),
                b.lastConfirmedAt());
    }

    private static List<String> fields(Set<Class<?>> types) {
        return types.stream()
                .filter(Class::isRecord)
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .map(component -> component.getName().toLowerCase(Locale.ROOT))
                .toList();
    }
}
