package id.binaan.registry.slice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Bodies of requests as an enumerator in Selat Baru would send them; identifiers differ each time. */
final class Bodies {
    static final String SELAT_BARU = "14.03.02.2005";
    static final String MANDAU = "14.03.09.1001";

    private static final AtomicInteger SERIAL = new AtomicInteger();

    private Bodies() {}

    /** A NIK of a woman born on 17 August 1985 that no other test uses. */
    static String nik() {
        int serial = SERIAL.incrementAndGet();
        return "140302%02d0885%04d".formatted(41 + serial / 9999, 1 + serial % 9999);
    }

    /** A NIB that no other test uses. */
    static String nib() {
        return "912%010d".formatted(1_000 + SERIAL.incrementAndGet());
    }

    static Map<String, Object> person() {
        return map(
                "name", "Hj. Siti Aminah",
                "nik", nik(),
                "sex", "FEMALE",
                "domicile", SELAT_BARU,
                "birthDate", "1985-08-17",
                "phone", "0812-3456-7890");
    }

    /** All that is mandatory, for an owner. */
    static Map<String, Object> complete(String ownerId) {
        return map(
                "name",
                "Keripik Selat Jaya",
                "ownerId",
                ownerId,
                "legalForm",
                "INDIVIDUAL",
                "location",
                map("village", SELAT_BARU, "address", "Jl. Pantai Indah 4"),
                "premises",
                "HOME",
                "startDate",
                "2015-03",
                "kbli",
                List.of(map("code", "10794", "version", "2020", "primary", true)),
                "workers",
                map("paidMale", 0, "paidFemale", 1, "unpaidMale", 0, "unpaidFemale", 1),
                "products",
                List.of(map("name", "Keripik ubi pedas", "packaging", "PLASTIC", "shelfLifeDays", 90)),
                "finance",
                List.of(map("year", 2025, "capital", "15 juta", "annualSales", "120.000.000")));
    }

    /** A draft of which little is known. */
    static Map<String, Object> draft() {
        return map("name", "Kedai Pak Long", "location", map("village", SELAT_BARU));
    }

    /** A map that may be changed; null values stay. */
    static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }

    /** The same with one field more, or another value for it. */
    static Map<String, Object> with(Map<String, Object> body, String name, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(body);
        changed.put(name, value);
        return changed;
    }
}
