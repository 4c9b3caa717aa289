package id.binaan.dashboard.business.form;

import id.binaan.dashboard.business.Dates;
import id.binaan.dashboard.client.Answer;
import id.binaan.dashboard.client.BusinessEntry;
import id.binaan.dashboard.client.BusinessRecord;
import id.binaan.dashboard.client.PersonEntry;
import id.binaan.dashboard.client.PersonRecord;
import id.binaan.dashboard.client.Problem;
import id.binaan.dashboard.client.RegistryBusinesses;
import id.binaan.dashboard.client.RegistryPersons;
import id.binaan.dashboard.client.Version;
import id.binaan.kit.aggregate.CommandAnswer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Turns a form into commands: the owner first, then the business that belongs to them. Each command carries a key of the
 * form, so that sending it twice does it once.
 */
@Component
class Saving {
    private final RegistryBusinesses businesses;
    private final RegistryPersons persons;
    private final MessageSource messages;
    private final Clock clock;

    Saving(RegistryBusinesses businesses, RegistryPersons persons, MessageSource messages, Clock clock) {
        this.businesses = businesses;
        this.persons = persons;
        this.messages = messages;
        this.clock = clock;
    }

    /** What came of it. */
    sealed interface Result {
        /** All is stored. */
        record Stored(UUID id, long sequence) implements Result {}

        /**
         * Something is wrong, or somebody else was faster.
         *
         * @param owner the owner as they are stored by now; null if they are not
         */
        record Wrong(Errors errors, @Nullable UUID owner, boolean stale) implements Result {}
    }

    /**
     * A form and what is on record for it.
     *
     * @param record null for a new business
     * @param owner null if none is known or chosen
     */
    record Form(
            Typed typed,
            @Nullable BusinessRecord record,
            @Nullable PersonRecord owner,
            String key) {}

    Result save(Form form) {
        Errors errors = new Errors(messages, LocaleContextHolder.getLocale());
        LocalDate today = Dates.today(clock);
        PersonRecord known = form.owner();
        Typed before = form.record() == null ? ownerContent(known) : FormContent.of(form.record(), known);
        boolean ownerTyped = OwnerReading.typed(form.typed());
        PersonEntry person = ownerTyped ? OwnerReading.read(form.typed(), before, today, errors) : null;
        LocalDate consent = consent(form.typed(), known, today, errors);
        BusinessReading reading = new BusinessReading(form.typed(), before, form.record(), today, errors);
        reading.entry(known == null ? null : known.id());
        if (errors.any()) {
            return new Result.Wrong(errors, known == null ? null : known.id(), false);
        }
        Owning owning = new Owning(persons, errors);
        UUID owner = owning.save(known, person, consent, form.key());
        if (errors.any() || owning.stale()) {
            return new Result.Wrong(errors, owner, owning.stale());
        }
        return business(form, reading.entry(newOwner(form.record(), owner)), owner, errors);
    }

    private static Typed ownerContent(@Nullable PersonRecord owner) {
        return owner == null
                ? Typed.NOTHING
                : Typed.NOTHING
                        .with("ownerName", owner.name())
                        .with("sex", owner.sex() == null ? "" : owner.sex().name())
                        .with("domicile", owner.domicile() == null ? "" : owner.domicile());
    }

    private static @Nullable UUID newOwner(@Nullable BusinessRecord record, @Nullable UUID owner) {
        return record != null && owner != null && owner.equals(record.details().ownerId()) ? null : owner;
    }

    private static @Nullable LocalDate consent(
            Typed typed, @Nullable PersonRecord owner, LocalDate today, Errors errors) {
        if (!typed.has("consent") || owner != null && owner.consented()) {
            return null;
        }
        LocalDate day = typed.has("consentDate") ? Dates.day(typed.of("consentDate")) : today;
        if (day == null || day.isAfter(today) || day.getYear() < 2000) {
            errors.add("consentDate", day == null ? "form.date" : "form.consent-date");
        }
        return day;
    }

    private Result business(Form form, BusinessEntry entry, @Nullable UUID owner, Errors errors) {
        BusinessRecord record = form.record();
        String key = form.key() + "-usaha";
        Answer<CommandAnswer> answer = Answer.of(() -> record == null
                ? businesses.record(entry, key)
                : businesses.correct(record.id(), entry, Version.of(record.version()), key));
        return switch (answer) {
            case Answer.Done<CommandAnswer>(CommandAnswer done) ->
                new Result.Stored(UUID.fromString(done.id()), Answer.sequence(done));
            case Answer.Refused<CommandAnswer>(Problem problem) -> {
                FieldNames.say(problem, FieldNames::ofBusiness, errors);
                yield new Result.Wrong(errors, owner, problem.stale());
            }
        };
    }
}
