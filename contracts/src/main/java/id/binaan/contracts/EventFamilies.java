package id.binaan.contracts;

import id.binaan.contracts.certification.ApplicationEvent;
import id.binaan.contracts.certification.CertificateEvent;
import id.binaan.contracts.certification.EligibilityEvent;
import id.binaan.contracts.envelope.DomainEvent;
import id.binaan.contracts.envelope.EventFamily;
import id.binaan.contracts.envelope.EventType;
import id.binaan.contracts.outreach.ActivityEvent;
import id.binaan.contracts.outreach.ParticipationEvent;
import id.binaan.contracts.registry.BusinessEvent;
import id.binaan.contracts.registry.CooperativeEvent;
import id.binaan.contracts.registry.DirectoryEvent;
import id.binaan.contracts.registry.FinanceEvent;
import id.binaan.contracts.registry.PersonEvent;
import java.util.List;
import java.util.Optional;

/** The event family of each topic. */
public final class EventFamilies {
    /** {@link Topics#PERSON}. */
    public static final EventFamily<PersonEvent> PERSON = EventFamily.of(Topics.PERSON, PersonEvent.class);
    /** {@link Topics#BUSINESS}. */
    public static final EventFamily<BusinessEvent> BUSINESS = EventFamily.of(Topics.BUSINESS, BusinessEvent.class);
    /** {@link Topics#FINANCE}. */
    public static final EventFamily<FinanceEvent> FINANCE = EventFamily.of(Topics.FINANCE, FinanceEvent.class);

    /** {@link Topics#DIRECTORY}. */
    public static final EventFamily<DirectoryEvent> DIRECTORY = EventFamily.of(Topics.DIRECTORY, DirectoryEvent.class);
    /** {@link Topics#COOPERATIVE}. */
    public static final EventFamily<CooperativeEvent> COOPERATIVE =
            EventFamily.of(Topics.COOPERATIVE, CooperativeEvent.class);
    /** {@link Topics#ELIGIBILITY}. */
    public static final EventFamily<EligibilityEvent> ELIGIBILITY =
            EventFamily.of(Topics.ELIGIBILITY, EligibilityEvent.class);
    /** {@link Topics#APPLICATION}. */
    public static final EventFamily<ApplicationEvent> APPLICATION =
            EventFamily.of(Topics.APPLICATION, ApplicationEvent.class);
    /** {@link Topics#CERTIFICATE}. */
    public static final EventFamily<CertificateEvent> CERTIFICATE =
            EventFamily.of(Topics.CERTIFICATE, CertificateEvent.class);
    /** {@link Topics#ACTIVITY}. */
    public static final EventFamily<ActivityEvent> ACTIVITY = EventFamily.of(Topics.ACTIVITY, ActivityEvent.class);
    /** {@link Topics#PARTICIPATION}. */
    public static final EventFamily<ParticipationEvent> PARTICIPATION =
            EventFamily.of(Topics.PARTICIPATION, ParticipationEvent.class);

    /** All of them, in the order of {@link Topics#ALL}. */
    public static final List<EventFamily<?>> ALL = List.of(
            PERSON,
            BUSINESS,
            FINANCE,
            DIRECTORY,
            COOPERATIVE,
            ELIGIBILITY,
            APPLICATION,
            CERTIFICATE,
            ACTIVITY,
            PARTICIPATION);

    private EventFamilies() {}

    /** The family whose topic and major version the type belongs to; empty if none does. */
    public static Optional<EventFamily<?>> covering(EventType type) {
        return ALL.stream().filter(family -> family.covers(type)).findFirst();
    }

    /** The family an event belongs to. */
    public static EventFamily<?> of(DomainEvent event) {
        return ALL.stream()
                .filter(family -> family.root().isInstance(event))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(event.getClass() + " belongs to no topic"));
    }
}
