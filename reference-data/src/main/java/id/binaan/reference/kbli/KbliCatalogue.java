package id.binaan.reference.kbli;

import id.binaan.reference.identity.Checked;
import id.binaan.reference.identity.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Looks up activities; an edition is read when it is first asked for. Safe for use by many threads. */
public final class KbliCatalogue {
    private final Map<KbliVersion, KbliEdition> editions = new ConcurrentHashMap<>();
    private final EverydayWords everyday = EverydayWords.load();

    /** An entry of any level: a category letter, or 2 to 5 digits. */
    public Optional<KbliEntry> find(String code, KbliVersion version) {
        return Optional.ofNullable(edition(version).entries().get(code));
    }

    /** The entry of an activity. */
    public Optional<KbliEntry> find(KbliCode code) {
        return find(code.code(), code.version());
    }

    /** An activity as typed: an error if its edition does not have it, a warning if we have no list of the edition. */
    public Checked<KbliCode> check(String text, KbliVersion version) {
        return switch (KbliCode.parse(text, version)) {
            case Checked.Invalid<KbliCode> invalid -> invalid;
            case Checked.Valid<KbliCode> valid -> check(valid.value());
        };
    }

    /** The groups above an activity, nearest first, as far as the source has them; 2020 has no titles of categories. */
    public List<KbliEntry> groupsAbove(KbliCode code) {
        List<KbliEntry> groups = new ArrayList<>();
        for (int length = 4; length >= 2; length--) {
            find(code.code().substring(0, length), code.version()).ifPresent(groups::add);
        }
        find(code).flatMap(entry -> find(entry.category(), code.version())).ifPresent(groups::add);
        return groups;
    }

    /**
     * Activities whose titles, or in 2025 explanations, have words that begin with those typed, or that mean the same; best first.
     *
     * @param words as typed; a number is the beginning of a code
     * @param limit at most so many
     */
    public List<KbliEntry> search(String words, KbliVersion version, int limit) {
        return KbliSearch.of(words, everyday).best(edition(version), limit);
    }

    /** All entries of an edition, by code. */
    public Collection<KbliEntry> entries(KbliVersion version) {
        return Collections.unmodifiableCollection(edition(version).entries().values());
    }

    private Checked<KbliCode> check(KbliCode code) {
        Finding unknown =
                Finding.of("kbli.unknown").with("version", code.version().year());
        if (!code.version().hasCatalogue()) {
            return Checked.valid(
                    code,
                    Finding.of("kbli.no-catalogue")
                            .with("version", code.version().year()));
        }
        return find(code).isPresent() ? Checked.valid(code) : new Checked.Invalid<>(List.of(unknown));
    }

    private KbliEdition edition(KbliVersion version) {
        return editions.computeIfAbsent(version, KbliFiles::read);
    }
}
