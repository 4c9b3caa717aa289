package id.binaan.contracts;

import id.binaan.contracts.shape.Shape;
import java.util.List;

/** Texts of each shape, chosen at their limits. */
final class RandomTexts {
    private RandomTexts() {}

    static List<String> of(Shape shape) {
        return switch (shape) {
            case REGION -> List.of("14", "14.03", "14.03.02", "14.03.02.2005", "14.03.01.1001");
            case DISTRICT -> List.of("14.03", "99.99");
            case SUBDISTRICT -> List.of("14.03.02", "14.03.16");
            case VILLAGE -> List.of("14.03.02.2005", "14.03.01.1001", "14.03.02.3001");
            case BPS_VILLAGE -> List.of("1408050005");
            case KBLI -> List.of("10794", "01111");
            case YEAR -> List.of("2017", "2020", "2025", "2099");
            case PARTIAL_DATE -> List.of("1998", "2019-03", "2019-12-31");
            case PHONE -> List.of("+6281234567890", "+60123456789", "+12345678");
            case FIELD -> List.of("name", "business.kbli", "business.kbli[]", "workers.paidMale", "x9");
            case BUDGET_LINE -> List.of("2.17.07", "2.17.07.2.01", "2.17.07.2.01.0015");
            case CODE ->
                List.of("A", "SCALE_CONFLICT", "PP7_2021", "spp-irt", "business.kbli[0]:MISSING", "a".repeat(80));
            case TEXT -> List.of("x", "Kerupuk \"Ikan\" \\ Kain, №1", "多", "\uD83D\uDC1F", "é\n\tü", "n".repeat(200));
        };
    }
}
