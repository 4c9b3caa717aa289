package id.binaan.dashboard.business;

import id.binaan.contracts.registry.Kbli;
import id.binaan.reference.kbli.KbliCatalogue;
import id.binaan.reference.kbli.KbliEntry;
import id.binaan.reference.kbli.KbliVersion;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Economic activities as people read them: code and title together. */
@Component("activities")
public class Activities {
    private final KbliCatalogue catalogue;

    Activities(KbliCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** E.g. {@code 10794 Industri kerupuk, keripik, peyek dan sejenisnya}; the code alone if its edition is not held. */
    public String title(Kbli activity) {
        return title(activity.code(), activity.version());
    }

    /** @param year of the edition */
    public String title(String code, String year) {
        return Arrays.stream(KbliVersion.values())
                .filter(version -> version.year().equals(year))
                .findFirst()
                .flatMap(version -> catalogue.find(code, version))
                .map(entry -> code + " " + entry.displayTitle())
                .orElse(code);
    }

    /** The title in the edition most records are coded by, else in the newer one. */
    public String title(String code) {
        return Stream.of(KbliVersion.KBLI_2020, KbliVersion.KBLI_2025)
                .map(version -> catalogue.find(code, version))
                .flatMap(Optional::stream)
                .findFirst()
                .map(entry -> code + " " + entry.displayTitle())
                .orElse(code);
    }

    /** The main activity of several, or the first; null if there is none. */
    public @org.jspecify.annotations.Nullable Kbli main(java.util.List<Kbli> activities) {
        return activities.stream()
                .filter(Kbli::primary)
                .findFirst()
                .orElse(activities.isEmpty() ? null : activities.getFirst());
    }

    /** Activities for words as typed, in the edition licences are given by. */
    public java.util.List<KbliEntry> search(String words, int limit) {
        return catalogue.search(words, KbliVersion.KBLI_2020, limit);
    }
}
