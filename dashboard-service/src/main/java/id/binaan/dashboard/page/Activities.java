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
public class Activities {
    private final KbliCatalogue catalogue;

    Activities(KbliCatalogue catalogue) {
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

    /** The same by code and year of the edition. */
    public String words(String code, String year) {
        return words(new Kbli(code, year, false));
    }

    /** The same where the edition is not known: by that in which most records are coded, else by the newer one. */
    public String words(String code) {
        return catalogue.find(code, KbliVersion.KBLI_2020).isPresent()
                ? words(code, KbliVersion.KBLI_2020.year())
                : words(code, KbliVersion.KBLI_2025.year());
    }

    /** Activities for words as typed, in the edition by which licences are given; best first. */
    public List<KbliEntry> search(String words, int limit) {
        return catalogue.search(words, KbliVersion.KBLI_2020, limit);
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
