package id.binaan.dashboard.search;

import id.binaan.contracts.registry.BusinessSnapshot;
import id.binaan.contracts.registry.BusinessStatus;
import id.binaan.contracts.registry.Kbli;
import id.binaan.contracts.registry.LegalForm;
import id.binaan.contracts.registry.Location;
import id.binaan.contracts.registry.Product;
import id.binaan.contracts.registry.RecordState;
import id.binaan.contracts.registry.Scale;
import id.binaan.contracts.registry.ScaleClass;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A business to publish, changed step by step. */
final class BusinessState {
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    final UUID id = UUID.randomUUID();
    final String number = "UMKM-1403-2026-%06d".formatted(NUMBERS.incrementAndGet());
    String name;
    boolean personal;
    String brand;
    UUID owner;
    Location location;
    List<Kbli> kbli = List.of();
    ScaleClass scale = ScaleClass.UNKNOWN;
    boolean hasNib;
    RecordState state = RecordState.DRAFT;
    BusinessStatus status = BusinessStatus.ACTIVE;
    UUID survivor;
    List<Product> products = List.of();
    List<String> missing = List.of();

    private BusinessState(String name, Location location) {
        this.name = name;
        this.location = location;
    }

    static BusinessState in(String village, String name) {
        return new BusinessState(
                name, new Location(village, village.substring(0, 8), village.substring(0, 5), null, false));
    }

    static BusinessState at(Location location, String name) {
        return new BusinessState(name, location);
    }

    BusinessState state(RecordState other) {
        state = other;
        return this;
    }

    BusinessState kbli(String code, String version) {
        kbli = List.of(new Kbli(code, version, true));
        return this;
    }

    BusinessState owner(UUID other) {
        owner = other;
        return this;
    }

    BusinessState product(String called) {
        products = List.of(new Product(UUID.randomUUID(), called, null, null, null, null, null, List.of()));
        return this;
    }

    BusinessSnapshot snapshot() {
        return new BusinessSnapshot(
                id,
                number,
                personal ? null : name,
                personal,
                brand,
                LegalForm.INDIVIDUAL,
                owner,
                owner == null ? List.of() : List.of(owner),
                location,
                null,
                null,
                kbli,
                new Scale(scale, null, "PP7_2021", null, List.of()),
                hasNib,
                state,
                status,
                survivor,
                products,
                missing,
                "CENSUS",
                null);
    }
}
