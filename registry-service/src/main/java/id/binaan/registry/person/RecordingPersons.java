package id.binaan.registry.person;

import id.binaan.kit.aggregate.Command;
import id.binaan.kit.aggregate.CommandAnswer;
import id.binaan.kit.aggregate.Commands;
import id.binaan.kit.aggregate.Outcome;
import id.binaan.kit.aggregate.Outgoing;
import id.binaan.kit.aggregate.Refusal;
import id.binaan.kit.security.Caller;
import java.util.List;
import java.util.function.Function;

/** Recording and correcting persons, and their consents. */
final class RecordingPersons {
    private final Persons persons;
    private final PersonForm form;
    private final Commands commands;

    RecordingPersons(Persons persons, PersonForm form, Commands commands) {
        this.persons = persons;
        this.form = form;
        this.commands = commands;
    }

    Outcome<CommandAnswer> record(PersonInput input, Caller caller, Command command) {
        return commands.create(persons.store(), command, id -> switch (form.check(id, input, null)) {
            case Outcome.Refused<PersonDetails>(Refusal refusal) -> Outcome.refused(refusal);
            case Outcome.Done<PersonDetails>(PersonDetails details) -> {
                Person person = Person.record(id, details, List.of(), caller.subject());
                yield Outcome.done(new Commands.Decided<>(
                        person, persons.messages().of(person, List.of(new PersonChange.Recorded()))));
            }
        });
    }

    Outcome<CommandAnswer> correct(String id, PersonInput input, Caller caller, Command command) {
        return change(id, caller, command, person -> switch (form.check(id, input, person.details())) {
            case Outcome.Refused<PersonDetails>(Refusal refusal) -> Outcome.refused(refusal);
            case Outcome.Done<PersonDetails>(PersonDetails details) -> Outcome.done(person.correct(details));
        });
    }

    Outcome<CommandAnswer> giveConsent(String id, GivenConsent consent, Caller caller, Command command) {
        return change(id, caller, command, person -> Outcome.done(person.giveConsent(consent)));
    }

    Outcome<CommandAnswer> withdrawConsent(String id, String purpose, Caller caller, Command command) {
        return change(id, caller, command, person -> Outcome.done(person.withdrawConsent(purpose)));
    }

    private Outcome<CommandAnswer> change(
            String id, Caller caller, Command command, Function<Person, Outcome<List<PersonChange>>> decide) {
        return commands.change(persons.store(), id, command, person -> {
            if (!PersonAccess.sees(caller, person)) {
                return Outcome.refused(Refusal.notFound());
            }
            return switch (decide.apply(person)) {
                case Outcome.Refused<List<PersonChange>>(Refusal refusal) -> Outcome.<List<Outgoing>>refused(refusal);
                case Outcome.Done<List<PersonChange>>(List<PersonChange> changes) ->
                    Outcome.done(persons.messages().of(person, changes));
            };
        });
    }
}
