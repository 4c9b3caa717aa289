package id.binaan.registry.business;

import id.binaan.contracts.Topics;
import id.binaan.contracts.envelope.Topic;
import id.binaan.contracts.registry.RecordState;
import id.binaan.kit.aggregate.CommandAnswer;
import id.binaan.kit.aggregate.Outcome;
import id.binaan.kit.aggregate.Refusal;
import id.binaan.kit.history.History;
import id.binaan.kit.history.PublicEvent;
import id.binaan.kit.history.TimelineEntry;
import id.binaan.kit.privacy.Masks;
import id.binaan.kit.privacy.SealedValue;
import id.binaan.kit.privacy.Sealer;
import id.binaan.kit.security.Caller;
import id.binaan.kit.security.PersonalData;
import id.binaan.kit.web.Answers;
import id.binaan.kit.web.Page;
import id.binaan.kit.web.Refused;
import id.binaan.kit.web.Requests;
import id.binaan.reference.identity.Checked;
import id.binaan.reference.identity.Finding;
import id.binaan.reference.identity.Nib;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
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

/** Businesses over HTTP. */
@RestController
@RequestMapping("/api/v1/businesses")
@PreAuthorize("hasAnyRole('enumerator', 'supervisor', 'operator', 'facilitator', 'planner', 'head')")
class BusinessController {
    private final Businesses businesses;
    private final RecordingBusinesses recording;
    private final PersonalData personalData;
    private final History history;
    private final Requests requests;
    private final Sealer sealer;

    BusinessController(
            Businesses businesses,
            RecordingBusinesses recording,
            PersonalData personalData,
            History history,
            Requests requests,
            Sealer sealer) {
        this.businesses = businesses;
        this.recording = recording;
        this.personalData = personalData;
        this.history = history;
        this.requests = requests;
        this.sealer = sealer;
    }

    @PostMapping
    @PreAuthorize("hasAnyRole('enumerator', 'operator')")
    ResponseEntity<CommandAnswer> record(@RequestBody BusinessInput input, Caller caller, HttpServletRequest request) {
        return Answers.created(recording.record(input, caller, requests.command(request, caller, input, null)));
    }

    @PostMapping("/{id}/correcting")
    @PreAuthorize("hasAnyRole('enumerator', 'operator')")
    ResponseEntity<CommandAnswer> correct(
            @PathVariable String id, @RequestBody BusinessInput input, Caller caller, HttpServletRequest request) {
        return Answers.changed(
                recording.correct(id, input, caller, requests.edit(request, caller, input, null)),
                () -> view(id, caller));
    }

    /** Hands the record in; the answer's state tells whether the automatic check found anything. */
    @PostMapping("/{id}/submitting")
    @PreAuthorize("hasAnyRole('enumerator', 'operator')")
    ResponseEntity<CommandAnswer> submit(@PathVariable String id, Caller caller, HttpServletRequest request) {
        return Answers.changed(
                recording.submit(id, caller, requests.edit(request, caller, null, null)), () -> view(id, caller));
    }

    @GetMapping("/{id}")
    ResponseEntity<BusinessView> get(@PathVariable String id, Caller caller) {
        BusinessView view = view(id, caller);
        return ResponseEntity.ok().eTag(Answers.etag(view.version())).body(view);
    }

    private BusinessView view(String id, Caller caller) {
        Business business = seen(id, caller);
        boolean unmasked = Answers.value(personalData.unmasked(caller, "business", id));
        return BusinessView.of(business, figuresFor(caller, business), contactPhone(business, unmasked));
    }

    private @Nullable String contactPhone(Business business, boolean unmasked) {
        SealedValue sealed = business.details().contactPhone();
        if (sealed == null) {
            return null;
        }
        String phone = sealer.open(business.id(), "contactPhone", sealed);
        return unmasked ? phone : Masks.phone(phone);
    }

    /** Whether to show the money: for those who work with it. */
    private static boolean figuresFor(Caller caller, Business business) {
        return PersonalData.mayRead(caller) || caller.subject().equals(business.author());
    }

    @GetMapping
    Page<BusinessView.Row> list(
            @RequestParam(required = false) @Nullable RecordState state,
            @RequestParam(required = false) @Nullable String place,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Caller caller) {
        int most = Page.limit(limit);
        Businesses.Filter filter = new Businesses.Filter(
                caller.scope().codes(),
                state == null ? null : state.name(),
                place,
                caller.subject(),
                BusinessAccess.onlyEnumerator(caller));
        return Page.cut(businesses.list(filter, cursor, most + 1), most, Business::id, BusinessView.Row::of);
    }

    /**
     * The business with a NIB, if the caller may see it. A POST, because an identifier does not belong into an address.
     */
    @PostMapping("/finding")
    List<BusinessView.Row> find(@RequestBody Sought sought, Caller caller) {
        return sought.nib() != null
                        && Nib.parse(sought.nib()) instanceof Checked.Valid<Nib>(Nib nib, List<Finding> warnings)
                ? businesses.withNib(List.of(nib.digits())).stream()
                        .filter(business -> BusinessAccess.sees(caller, business))
                        .map(BusinessView.Row::of)
                        .toList()
                : List.of();
    }

    /** By what a business is looked for. */
    record Sought(@Nullable String nib) {}

    /** What happened to the record, newest first. */
    @GetMapping("/{id}/history")
    List<TimelineEntry> timeline(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(required = false) @Nullable Integer limit,
            Caller caller) {
        Business business = seen(id, caller);
        List<TimelineEntry> entries = history.timeline(of(business, Topics.BUSINESS, id), before, Page.limit(limit));
        return figuresFor(caller, business)
                ? entries
                : entries.stream().map(FiguresHidden::in).toList();
    }

    /**
     * The catch-up API: published events after a sequence.
     *
     * @param topic {@code binaan.registry.business.v1} or, for those who may see personal data and say why,
     *     {@code binaan.registry.finance.v1}
     * @param key the topic key; the record's id by default
     */
    @GetMapping("/{id}/events")
    @PreAuthorize("hasAnyRole('supervisor', 'operator', 'facilitator', 'planner', 'head', 'integrator')")
    List<PublicEvent> events(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String topic,
            @RequestParam(required = false) @Nullable String key,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(required = false) @Nullable Integer limit,
            Caller caller) {
        boolean finance = Topics.FINANCE.name().equals(topic);
        String of = key == null ? id : key;
        boolean known = topic == null || finance || Topics.BUSINESS.name().equals(topic);
        if (!known || !(of.equals(id) || finance && of.startsWith(id + ":"))) {
            throw new Refused(Refusal.notFound());
        }
        Business business = caller.has("integrator") && !finance
                ? businesses.find(id).orElseThrow(() -> new Refused(Refusal.notFound()))
                : seen(id, caller);
        if (finance && !Answers.value(personalData.unmasked(caller, "finance-events", of))) {
            throw new Refused(Refusal.of(Refusal.Kind.INVALID, "purpose.missing"));
        }
        return history.after(
                of(business, finance ? Topics.FINANCE : Topics.BUSINESS, of), Math.max(0, after), Page.limit(limit));
    }

    /** Whether the record's audit chain holds; {@code firstBroken} is the first entry that was tampered with. */
    @GetMapping("/{id}/audit")
    @PreAuthorize("hasAnyRole('operator', 'head')")
    Audit audit(@PathVariable String id, Caller caller) {
        Business business = seen(id, caller);
        Long broken = history.firstBroken(of(business, Topics.BUSINESS, id)).orElse(null);
        return new Audit(broken == null, broken);
    }

    /** The state of an audit chain. */
    record Audit(boolean intact, @Nullable Long firstBroken) {}

    private History.Of of(Business business, Topic topic, String key) {
        long last = business.sequences().getOrDefault(topic.record() + "/" + key, 0L);
        return new History.Of(businesses.store().collection(), business.id(), topic, key, last);
    }

    private Business seen(String id, Caller caller) {
        return Answers.value(businesses
                .find(id)
                .filter(business -> BusinessAccess.sees(caller, business))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.notFound())));
    }
}
