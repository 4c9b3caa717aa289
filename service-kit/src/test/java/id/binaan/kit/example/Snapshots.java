package id.binaan.kit.example;

import id.binaan.contracts.registry.BusinessSnapshot;
import id.binaan.contracts.registry.BusinessStatus;
import id.binaan.contracts.registry.FinanceSnapshot;
import id.binaan.contracts.registry.LegalForm;
import id.binaan.contracts.registry.Location;
import id.binaan.contracts.registry.PersonSnapshot;
import id.binaan.contracts.registry.RecordState;
import id.binaan.contracts.registry.Scale;
import id.binaan.contracts.registry.ScaleClass;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Public states with little in them. */
public final class Snapshots {
    private Snapshots() {}

    public static BusinessSnapshot business(String id, String name, int helpers) {
        return new BusinessSnapshot(
                UUID.fromString(id),
                "UMKM-1403-2026-000123",
                name,
                false,
                null,
                LegalForm.INDIVIDUAL,
                null,
                Collections.nCopies(helpers, UUID.fromString(id)),
                new Location("14.03.02.2005", "14.03.02", "14.03", null, false),
                null,
                null,
                List.of(),
                new Scale(ScaleClass.MICRO, null, "PP7_2021", null, List.of()),
                false,
                RecordState.DRAFT,
                BusinessStatus.ACTIVE,
                null,
                List.of(),
                List.of(),
                "CENSUS",
                null);
    }

    public static PersonSnapshot person(String id, String name, String phone) {
        return new PersonSnapshot(
                UUID.fromString(id), name, phone, null, false, false, false, null, List.of(), Map.of(), List.of());
    }

    public static FinanceSnapshot finance(String businessId, long capital) {
        return new FinanceSnapshot(UUID.fromString(businessId), 2026, capital, null, List.of());
    }
}
