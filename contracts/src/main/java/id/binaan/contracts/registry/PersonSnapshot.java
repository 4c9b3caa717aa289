package id.binaan.contracts.registry;

import id.binaan.contracts.shape.Shape;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The public state of a person after an event: class restricted, and never NIK, KK or NPWP.
 *
 * @param id the record id
 * @param name the full name as recorded
 * @param phone as E.164, e.g. {@code +6281234567890}; null if not known
 * @param sex null if not asked
 * @param identityFormatValid whether the recorded NIK has a valid format; nobody verified the identity
 * @param hasNpwp whether an NPWP is on record
 * @param affirmative whether a programme for disadvantaged groups applies, without the reason
 * @param domicile Kemendagri code of any level; null if not known
 * @param businessIds businesses the person owns or is responsible for
 * @param businessNames names, by business id, of those whose name contains the person's
 * @param consents what the person allowed
 */
public record PersonSnapshot(
        UUID id,
        String name,
        @Nullable String phone,
        @Nullable Sex sex,
        boolean identityFormatValid,
        boolean hasNpwp,
        boolean affirmative,
        @Nullable String domicile,
        List<UUID> businessIds,
        Map<UUID, String> businessNames,
        List<Consent> consents) {
    public PersonSnapshot {
        Shape.TEXT.check("name", name);
        Shape.PHONE.checkOptional("phone", phone);
        Shape.REGION.checkOptional("domicile", domicile);
        businessIds = List.copyOf(businessIds);
        Shape.TEXT.checkAll("businessNames", businessNames.values());
        businessNames = Collections.unmodifiableMap(new TreeMap<>(businessNames));
        consents = List.copyOf(consents);
    }

    @Override
    public String toString() {
        return "PersonSnapshot[" + id + "]"; // a name or phone must not reach a log by accident
    }
}
