package id.binaan.registry.person;

import id.binaan.contracts.Topics;
import id.binaan.kit.aggregate.CommandAnswer;
import id.binaan.kit.aggregate.Outcome;
import id.binaan.kit.aggregate.Refusal;
import id.binaan.kit.history.History;
import id.binaan.kit.history.PublicEvent;
import id.binaan.kit.security.Caller;
import id.binaan.kit.security.PersonalData;
import id.binaan.kit.web.Answers;
import id.binaan.kit.web.Page;
import id.binaan.kit.web.Refused;
import id.binaan.kit.web.Requests;
import id.binaan.reference.identity.Checked;
import id.binaan.reference.identity.Finding;
import id.binaan.reference.identity.Nik;
import id.binaan.reference.region.Regions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Persons over HTTP. */
@RestController
@RequestMapping("/api/v1/persons")
@PreAuthorize("hasAnyRole('enumerator', 'supervisor', 'operator', 'facilitator', 'head')")
class PersonController {
    private final Persons persons;
    private final RecordingPersons recording;
    private final PersonViews views;
    private final PersonalData personalData;
    private final History history;
    private final Requests requests;

    PersonController(
            Persons persons,
            RecordingPersons recording,
            PersonViews views,
            PersonalData personalData,
            History history,
            Requests requests) {
        this.persons = persons;
        this.recording = recording;
        this.views = views;
        this.personalData = personalData;
        this.history = history;
        this.requests = requests;
    }

    @PostMapping
    @PreAuthorize("hasAnyRole('enumerator', 'operator')")
    ResponseEntity<CommandAnswer> record(@RequestBody PersonInput input, Caller caller, HttpServletRequest request) {
        return Answers.created(recording.record(input, caller, requests.command(request, caller, input, null)));
    }

    @PostMapping("/{id}/correcting")
    @PreAuthorize("hasAnyRole('enumerator', 'operator')")
    ResponseEntity<CommandAnswer> correct(
            @PathVariable String id, @RequestBody PersonInput input, Caller caller, HttpServletRequest request) {
        return Answers.changed(
                recording.correct(id, input, caller, requests.edit(request, caller, input, null)),
                () -> view(id, caller));
    }

    @PostMapping("/{id}/consent-giving")
    @PreAuthorize("hasAnyRole('enumerator', 'operator')")
    ResponseEntity<CommandAnswer> giveConsent(
            @PathVariable String id,
            @Valid @RequestBody ConsentInput input,
            Caller caller,
            HttpServletRequest request) {
        GivenConsent consent =
                new GivenConsent(input.purpose(), input.fields() == null ? Set.of() : input.fields(), input.givenOn());
        return Answers.changed(
                recording.giveConsent(id, consent, caller, requests.edit(request, caller, input, null)),
                () -> view(id, caller));
    }

    @PostMapping("/{id}/consent-withdrawing")
    @PreAuthorize("hasAnyRole('enumerator', 'operator')")
    ResponseEntity<CommandAnswer> withdrawConsent(
            @PathVariable String id,
            @Valid @RequestBody PurposeInput input,
            Caller caller,
            HttpServletRequest request) {
        return Answers.changed(
                recording.withdrawConsent(id, input.purpose(), caller, requests.edit(request, caller, input, null)),
                () -> view(id, caller));
    }

    @GetMapping("/{id}")
    ResponseEntity<PersonView> get(@PathVariable String id, Caller caller) {
        PersonView view = view(id, caller);
        return ResponseEntity.ok().eTag(Answers.etag(view.version())).body(view);
    }

    private PersonView view(String id, Caller caller) {
        return views.of(seen(id, caller), Answers.value(personalData.unmasked(caller, "person", id)));
    }

    @GetMapping
    Page<PersonView> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Caller caller) {
        int most = Page.limit(limit);
        List<String> regions = caller.scope().contains(Regions.BENGKALIS.value())
                ? null
                : caller.scope().codes();
        return Page.cut(
                persons.list(regions, caller.subject(), cursor, most + 1),
                most,
                Person::id,
                person -> views.of(person, false));
    }

    /**
     * The person with a NIK, masked, if the caller may see them. A POST, because an identifier does not belong into an
     * address.
     */
    @PostMapping("/finding")
    List<PersonView> find(@RequestBody Sought sought, Caller caller) {
        return sought.nik() != null
                        && Nik.parse(sought.nik()) instanceof Checked.Valid<Nik>(Nik nik, List<Finding> warnings)
                ? persons.find(nik).stream()
                        .filter(person -> PersonAccess.sees(caller, person))
                        .map(person -> views.of(person, false))
                        .toList()
                : List.of();
    }

    /** By what a person is looked for. */
    record Sought(@Nullable String nik) {
        @Override
        public String toString() {
            return "Sought[]"; // personal: must not reach a log by accident
        }
    }

    /** The catch-up API of a restricted topic: for those who may see personal data, with a purpose. */
    @GetMapping("/{id}/events")
    @PreAuthorize("hasAnyRole('supervisor', 'operator', 'facilitator')")
    List<PublicEvent> events(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(required = false) @Nullable Integer limit,
            Caller caller) {
        Person person = seen(id, caller);
        if (!Answers.value(personalData.unmasked(caller, "person-events", id))) {
            throw new Refused(Refusal.of(Refusal.Kind.INVALID, "purpose.missing"));
        }
        long last = person.sequences().getOrDefault("person/" + id, 0L);
        return history.after(
                new History.Of(persons.store().collection(), id, Topics.PERSON, id, last),
                Math.max(0, after),
                Page.limit(limit));
    }

    private Person seen(String id, Caller caller) {
        return Answers.value(persons.find(id)
                .filter(person -> PersonAccess.sees(caller, person))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.notFound())));
    }

    private static final String FIELD = "[a-z][A-Za-z0-9]{0,39}(\\.[a-z][A-Za-z0-9]{0,39}){0,3}";

    /** A consent as it was given. */
    record ConsentInput(
            @NotNull @Pattern(regexp = "[A-Z][A-Z_]{1,39}") String purpose,
            @Nullable @Size(max = 50) Set<@NotNull @Pattern(regexp = FIELD) String> fields,
            @NotNull LocalDate givenOn) {}

    /** Which consent is withdrawn. */
    record PurposeInput(
            @NotNull @Pattern(regexp = "[A-Z][A-Z_]{1,39}") String purpose) {}
}
