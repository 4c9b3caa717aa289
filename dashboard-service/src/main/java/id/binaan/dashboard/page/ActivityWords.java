package id.binaan.dashboard.page;

import id.binaan.contracts.registry.Kbli;
import id.binaan.reference.kbli.KbliCatalogue;
import id.binaan.reference.kbli.KbliEntry;
import id.binaan.reference.kbli.KbliVersion;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Economic activities as people read them: code and title together. */
@Component
public class ActivityWords {
    private final KbliCatalogue catalogue;

    ActivityWords(KbliCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** E.g. {@code 10794 Industri kerupuk, keripik}; the code alone if its edition has no such entry. */
    public String words(Kbli activity) {
        return version(activity.version())
                .flatMap(version -> catalogue.find(activity.code(), version))
                .map(KbliEntry::displayTitle)
                .map(title -> activity.code() + " " + title)
                .orElse(activity.code());
    }

    /** The main activity, else the first; a dash if there is none. */
    public String main(List<Kbli> activities) {
        return activities.stream()
                .min(Comparator.comparing(activity -> !activity.primary()))
                .map(this::words)
                .orElse("–");
    }

    private static Optional<KbliVersion> version(String year) {
        return Arrays.stream(KbliVersion.values())
                .filter(version -> version.year().equals(year) && version.hasCatalogue())
                .findFirst();
    }
}
