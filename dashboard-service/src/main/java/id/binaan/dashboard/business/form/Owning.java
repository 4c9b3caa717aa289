package id.binaan.dashboard.business.form;

import id.binaan.dashboard.client.Answer;
import id.binaan.dashboard.client.PersonEntry;
import id.binaan.dashboard.client.PersonRecord;
import id.binaan.dashboard.client.Problem;
import id.binaan.dashboard.client.RegistryPersons;
import id.binaan.dashboard.client.Version;
import id.binaan.kit.aggregate.CommandAnswer;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Stores the owner of one form: records or corrects them and notes their consent. */
final class Owning {
    private final RegistryPersons persons;
    private final Errors errors;
    private boolean stale;

    Owning(RegistryPersons persons, Errors errors) {
        this.persons = persons;
        this.errors = errors;
    }

    /**
     * The owner's id afterwards; null if there is none. What was refused is among the errors.
     *
     * @param known the owner on record; null if they are new or there is none
     * @param consent day of the consent; null if none was given just now
     */
    @Nullable
    UUID save(@Nullable PersonRecord known, @Nullable PersonEntry entry, @Nullable LocalDate consent, String key) {
        UUID id = known == null ? null : known.id();
        long version = known == null ? 0 : known.version();
        if (entry != null && known == null) {
            CommandAnswer recorded = run(() -> persons.record(entry, key + "-pemilik"));
            if (recorded == null) {
                return null;
            }
            id = UUID.fromString(recorded.id());
            version = recorded.version();
        } else if (entry != null && known != null && !entry.empty()) {
            CommandAnswer corrected =
                    run(() -> persons.correct(known.id(), entry, Version.of(known.version()), key + "-pemilik"));
            if (corrected == null) {
                return id;
            }
            version = corrected.version();
        }
        if (id != null && consent != null) {
            consent(id, consent, version, key);
        }
        return id;
    }

    /** Whether somebody else has changed the owner since they were read. */
    boolean stale() {
        return stale;
    }

    private void consent(UUID id, LocalDate day, long version, String key) {
        RegistryPersons.Consent consent = new RegistryPersons.Consent(RegistryPersons.Consent.DATA_PROCESSING, day);
        run(() -> persons.giveConsent(id, consent, Version.of(version), key + "-persetujuan"));
    }

    private @Nullable CommandAnswer run(Supplier<CommandAnswer> command) {
        return switch (Answer.of(command)) {
            case Answer.Done<CommandAnswer>(CommandAnswer done) -> done;
            case Answer.Refused<CommandAnswer>(Problem problem) -> {
                stale = stale || problem.stale();
                FieldNames.say(problem, FieldNames::ofPerson, errors);
                yield null;
            }
        };
    }
}
