package id.binaan.registry.intake;

import id.binaan.contracts.registry.Premises;
import java.util.Locale;
import java.util.Optional;

/** The words lists use for where a business works. */
final class PremisesWords {
    private PremisesWords() {}

    static Optional<Premises> parse(String text) {
        String words = text.toLowerCase(Locale.ROOT);
        if (words.contains("rumah")) {
            return Optional.of(Premises.HOME);
        }
        if (words.contains("pasar") || words.contains("kios") || words.contains("los")) {
            return Optional.of(Premises.MARKET_STALL);
        }
        if (words.contains("keliling")) {
            return Optional.of(Premises.ITINERANT);
        }
        if (words.contains("kaki lima") || words.contains("pinggir jalan") || words.contains("gerobak")) {
            return Optional.of(Premises.FIXED_STREET);
        }
        if (words.contains("online") || words.contains("daring")) {
            return Optional.of(Premises.ONLINE_ONLY);
        }
        if (words.contains("toko")
                || words.contains("ruko")
                || words.contains("gedung")
                || words.contains("bangunan")) {
            return Optional.of(Premises.OWN_BUILDING);
        }
        return Optional.empty();
    }
}
