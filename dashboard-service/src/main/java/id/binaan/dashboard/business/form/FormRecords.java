package id.binaan.dashboard.business.form;

import id.binaan.contracts.registry.RecordState;
import id.binaan.dashboard.client.BusinessRecord;
import id.binaan.dashboard.client.PersonRecord;
import id.binaan.dashboard.client.RegistryBusinesses;
import id.binaan.dashboard.client.RegistryPersons;
import id.binaan.dashboard.client.ServiceAway;
import id.binaan.dashboard.client.ServiceRefusal;
import id.binaan.dashboard.login.Operator;
import id.binaan.reference.identity.Nik;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What is on record for a form, and what was on record when it was opened. */
@Component
class FormRecords {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final RegistryBusinesses businesses;
    private final RegistryPersons persons;

    FormRecords(RegistryBusinesses businesses, RegistryPersons persons) {
        this.businesses = businesses;
        this.persons = persons;
    }

    BusinessRecord business(UUID id) {
        return businesses.get(id);
    }

    /** Whether the operator may correct it now. */
    boolean open(BusinessRecord record, Operator operator) {
        boolean open = record.state() == RecordState.DRAFT || record.state() == RecordState.NEEDS_CORRECTION;
        boolean untyped =
                record.author().startsWith("import:") || record.author().startsWith("event:");
        return open && (untyped || operator.has("operator") || record.author().equals(operator.name()));
    }

    /** The owner on record, else the one the form names; null if there is none, or none that may be seen. */
    @Nullable
    PersonRecord owner(@Nullable BusinessRecord record, Typed typed) {
        UUID id = record != null && record.details().ownerId() != null
                ? record.details().ownerId()
                : chosen(typed);
        try {
            return id == null ? null : persons.get(id, null);
        } catch (ServiceRefusal unseen) {
            return null;
        }
    }

    private static @Nullable UUID chosen(Typed typed) {
        try {
            return typed.has("pemilik") ? UUID.fromString(typed.of("pemilik")) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The person with a NIK, if there is one that the operator may see. */
    @Nullable
    PersonRecord withNik(String nik) {
        try {
            return Nik.parse(nik).isValid()
                    ? persons.find(new RegistryPersons.Sought(nik)).stream()
                            .findFirst()
                            .orElse(null)
                    : null;
        } catch (ServiceAway | ServiceRefusal unknown) {
            return null;
        }
    }

    /** The business with a NIB, if there is one that the operator may see. */
    RegistryBusinesses.@Nullable Found withNib(String nib) {
        try {
            return businesses.find(new RegistryBusinesses.Sought(nib)).stream()
                    .findFirst()
                    .orElse(null);
        } catch (ServiceAway | ServiceRefusal unknown) {
            return null;
        }
    }

    Conflict conflict(BusinessRecord record, @Nullable PersonRecord owner, Typed typed) {
        return Conflict.between(opened(typed), FormContent.of(record, owner), typed);
    }

    /** What was on record when the form was opened, as the form itself carries it. */
    Typed opened(Typed typed) {
        try {
            return typed.has("asal")
                    ? new Typed(JSON.readValue(typed.of("asal"), new TypeReference<Map<String, List<String>>>() {}))
                    : Typed.NOTHING;
        } catch (JacksonException | NullPointerException e) {
            return Typed.NOTHING;
        }
    }

    static String json(Typed opened) {
        return JSON.writeValueAsString(opened.values());
    }
}
