package id.binaan.registry.person;

import id.binaan.kit.aggregate.Command;
import id.binaan.kit.aggregate.CommandAnswer;
import id.binaan.kit.aggregate.Commands;
import id.binaan.kit.aggregate.Outcome;
import id.binaan.kit.aggregate.Outgoing;
import id.binaan.kit.aggregate.Refusal;
import id.binaan.kit.security.Caller;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Recording and correcting persons, and their consents. */
final class RecordingPersons {
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final int EARLIEST_CONSENT = 2000;

    private final Persons persons;
    private final PersonForm form;
    private final Commands commands;

    RecordingPersons(Persons persons, PersonForm form, Commands commands) {
        this.persons = persons;
        this.form = form;
        this.commands = commands;
    }

    Outcome<CommandAnswer> record(PersonInput input, Caller caller, Command command) {
        return nikNamed(commands.create(persons.store(), command, id -> switch (form.check(id, input, null)) {
            case Outcome.Refused<PersonDetails>(Refusal refusal) -> Outcome.refused(refusal);
            case Outcome.Done<PersonDetails>(PersonDetails details) -> {
                Person person = Person.record(id, details, List.of(), caller.subject());
                yield Outcome.done(new Commands.Decided<>(
                        person, persons.messages().of(person, List.of(new PersonChange.Recorded()))));
            }
        }));
    }

    Outcome<CommandAnswer> correct(String id, PersonInput input, Caller caller, Command command) {
        return change(id, caller, command, person -> switch (form.check(id, input, person.details())) {
            case Outcome.Refused<PersonDetails>(Refusal refusal) -> Outcome.refused(refusal);
            case Outcome.Done<PersonDetails>(PersonDetails details) -> Outcome.done(person.correct(details));
        });
    }

    Outcome<CommandAnswer> giveConsent(String id, GivenConsent consent, Caller caller, Command command) {
        LocalDate today = LocalDate.ofInstant(command.action().at(), WIB);
        if (consent.givenOn().isAfter(today) || consent.givenOn().getYear() < EARLIEST_CONSENT) {
            return Outcome.refused(
                    Refusal.invalid(List.of(new Refusal.FieldError("givenOn", null, "consent.given-on", Map.of()))));
        }
        return change(id, caller, command, person -> Outcome.done(person.giveConsent(consent)));
    }

    Outcome<CommandAnswer> withdrawConsent(String id, String purpose, Caller caller, Command command) {
        return change(id, caller, command, person -> Outcome.done(person.withdrawConsent(purpose)));
    }

    private Outcome<CommandAnswer> change(
            String id, Caller caller, Command command, Function<Person, Outcome<List<PersonChange>>> decide) {
        if (persons.find(id).filter(found -> PersonAccess.sees(caller, found)).isEmpty()) {
            return Outcome.refused(
                    Refusal.notFound()); // before the version is compared, or it would tell of the record
        }
        return nikNamed(commands.change(persons.store(), id, command, person -> switch (decide.apply(person)) {
            case Outcome.Refused<List<PersonChange>>(Refusal refusal) -> Outcome.<List<Outgoing>>refused(refusal);
            case Outcome.Done<List<PersonChange>>(List<PersonChange> changes) ->
                Outcome.done(persons.messages().of(person, changes));
        }));
    }

    /** The NIK is the only thing typed that no two persons may share. */
    private static Outcome<CommandAnswer> nikNamed(Outcome<CommandAnswer> outcome) {
        return outcome instanceof Outcome.Refused<CommandAnswer>(Refusal refusal)
                        && refusal.code().equals("record.duplicate")
                ? Outcome.refused(new Refusal(
                        refusal.kind(),
                        refusal.code(),
                        Map.of(),
                        List.of(new Refusal.FieldError("nik", null, "nik.taken", Map.of()))))
                : outcome;
    }
}
