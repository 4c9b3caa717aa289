package id.binaan.registry.business;

import id.binaan.contracts.registry.RecordState;
import id.binaan.kit.aggregate.Action;
import id.binaan.kit.aggregate.Command;
import id.binaan.kit.aggregate.CommandAnswer;
import id.binaan.kit.aggregate.Commands;
import id.binaan.kit.aggregate.Outcome;
import id.binaan.kit.aggregate.Outgoing;
import id.binaan.kit.aggregate.Refusal;
import id.binaan.kit.security.Caller;
import id.binaan.reference.region.OfficeArea;
import id.binaan.registry.person.Person;
import id.binaan.registry.person.Persons;
import id.binaan.registry.scale.ScaleRules;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Recording, correcting and submitting businesses. */
final class RecordingBusinesses {
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final Businesses businesses;
    private final Persons persons;
    private final BusinessForm form;
    private final ScaleRules rules;
    private final RegistryNumbers numbers;
    private final AutomaticCheck check;
    private final Commands commands;

    RecordingBusinesses(
            Businesses businesses,
            Persons persons,
            BusinessForm form,
            ScaleRules rules,
            RegistryNumbers numbers,
            AutomaticCheck check,
            Commands commands) {
        this.businesses = businesses;
        this.persons = persons;
        this.form = form;
        this.rules = rules;
        this.numbers = numbers;
        this.check = check;
        this.commands = commands;
    }

    Outcome<CommandAnswer> record(BusinessInput input, Caller caller, Command command) {
        return nibNamed(commands.create(businesses.store(), command, id -> switch (checked(input, null, caller)) {
            case Outcome.Refused<BusinessDetails>(Refusal refusal) -> Outcome.refused(refusal);
            case Outcome.Done<BusinessDetails>(BusinessDetails details) -> {
                Business.Origin origin = new Business.Origin(
                        numbers.take(1).at(1), source(input.source()), null, caller.subject(), null);
                Business business = Business.record(id, origin, details, circumstances(details, command.action()));
                yield Outcome.done(new Commands.Decided<>(
                        business, BusinessMessages.of(business, business.recorded(), today(command.action()))));
            }
        }));
    }

    Outcome<CommandAnswer> correct(String id, BusinessInput input, Caller caller, Command command) {
        return change(id, caller, command, business -> {
            if (!business.openFor(caller.subject(), caller.has("operator"))) {
                return notOpen(business);
            }
            return switch (checked(input, business.details(), caller)) {
                case Outcome.Refused<BusinessDetails>(Refusal refusal) ->
                    Outcome.<List<BusinessChange>>refused(refusal);
                case Outcome.Done<BusinessDetails>(BusinessDetails details) ->
                    Outcome.done(business.correct(details, caller.subject(), circumstances(details, command.action())));
            };
        });
    }

    Outcome<CommandAnswer> submit(String id, Caller caller, Command command) {
        return change(id, caller, command, business -> {
            if (!business.openFor(caller.subject(), caller.has("operator"))) {
                return notOpen(business);
            }
            Circumstances circumstances = circumstances(business.details(), command.action());
            return Outcome.done(business.submit(
                    check.errors(business.details(), today(command.action())),
                    check.possibleDuplicates(business),
                    circumstances));
        });
    }

    private static <T> Outcome<T> notOpen(Business business) {
        boolean state = business.state() != RecordState.DRAFT && business.state() != RecordState.NEEDS_CORRECTION;
        return Outcome.refused(new Refusal(
                state ? Refusal.Kind.CONFLICT : Refusal.Kind.FORBIDDEN,
                state ? "business.not-open" : "business.not-author",
                Map.of("state", business.state().name()),
                List.of()));
    }

    private Outcome<BusinessDetails> checked(BusinessInput input, @Nullable BusinessDetails before, Caller caller) {
        Outcome<BusinessDetails> outcome = form.check(input, before);
        if (outcome instanceof Outcome.Done<BusinessDetails>(BusinessDetails details)) {
            Place place = details.place();
            boolean known = place.village() != null || place.outOfArea();
            if (known && !BusinessAccess.inScope(caller, OfficeArea.scopePath(place.village(), place.outOfArea()))) {
                return Outcome.refused(Refusal.invalid(List.of(
                        new Refusal.FieldError("location.village", null, "location.outside-your-region", Map.of()))));
            }
            String owner = details.ownerId();
            if (owner != null && persons.find(owner).isEmpty()) {
                return Outcome.refused(Refusal.invalid(
                        List.of(new Refusal.FieldError("ownerId", null, "business.owner-unknown", Map.of()))));
            }
        }
        return outcome;
    }

    private Outcome<CommandAnswer> change(
            String id, Caller caller, Command command, Function<Business, Outcome<List<BusinessChange>>> decide) {
        if (businesses
                .find(id)
                .filter(found -> BusinessAccess.sees(caller, found))
                .isEmpty()) {
            return Outcome.refused(
                    Refusal.notFound()); // before the version is compared, or it would tell of the record
        }
        return nibNamed(commands.change(businesses.store(), id, command, business -> switch (decide.apply(business)) {
            case Outcome.Refused<List<BusinessChange>>(Refusal refusal) -> Outcome.<List<Outgoing>>refused(refusal);
            case Outcome.Done<List<BusinessChange>>(List<BusinessChange> changes) ->
                Outcome.done(BusinessMessages.of(business, changes, today(command.action())));
        }));
    }

    /** The NIB is the only thing typed that no two records may share. */
    private static Outcome<CommandAnswer> nibNamed(Outcome<CommandAnswer> outcome) {
        return outcome instanceof Outcome.Refused<CommandAnswer>(Refusal refusal)
                        && refusal.code().equals("record.duplicate")
                ? Outcome.refused(new Refusal(
                        refusal.kind(),
                        refusal.code(),
                        Map.of(),
                        List.of(new Refusal.FieldError("nib", null, "nib.taken", Map.of()))))
                : outcome;
    }

    private Circumstances circumstances(BusinessDetails details, Action action) {
        Optional<Person> owner = Optional.ofNullable(details.ownerId()).flatMap(persons::find);
        return new Circumstances(
                owner.map(person -> person.details().name()).orElse(null),
                owner.map(Person::missing).orElse(List.of()),
                rules.on(today(action)).orElseThrow());
    }

    private static String source(@Nullable String stated) {
        return stated == null || stated.isBlank() ? "OFFICE" : stated;
    }

    private static LocalDate today(Action action) {
        return LocalDate.ofInstant(action.at(), WIB);
    }
}
