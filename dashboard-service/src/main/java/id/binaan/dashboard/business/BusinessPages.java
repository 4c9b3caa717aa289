package id.binaan.dashboard.business;

import id.binaan.contracts.registry.BusinessSnapshot;
import id.binaan.dashboard.client.BusinessRecord;
import id.binaan.dashboard.client.PersonRecord;
import id.binaan.dashboard.client.RegistryBusinesses;
import id.binaan.dashboard.client.RegistryPersons;
import id.binaan.dashboard.client.ServiceAway;
import id.binaan.dashboard.client.ServiceJson;
import id.binaan.dashboard.client.ServiceRefusal;
import id.binaan.dashboard.login.Operator;
import id.binaan.dashboard.search.BusinessHit;
import id.binaan.dashboard.search.BusinessSearch;
import id.binaan.dashboard.search.BusinessView;
import id.binaan.kit.history.PublicEvent;
import id.binaan.kit.history.TimelineEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Gathers what a business's page shows. The registry is asked first and knows all; if it is away, the read copy goes on
 * for reading.
 */
@Component
class BusinessPages {
    private static final int MOST = 200;

    private final BusinessSearch search;
    private final RegistryBusinesses businesses;
    private final RegistryPersons persons;

    BusinessPages(BusinessSearch search, RegistryBusinesses businesses, RegistryPersons persons) {
        this.search = search;
        this.businesses = businesses;
        this.persons = persons;
    }

    /**
     * A page's content.
     *
     * @param hit what lists show; null if the read copy does not have it, or not yet
     * @param author who recorded it; null if the registry did not answer
     * @param owner masked; null if none is known or they may not be seen
     * @param away whether the registry did not answer
     * @param foreign whether the registry shows the record to others only, so that no more than the read copy is shown
     */
    record Content(
            Facts facts,
            @Nullable BusinessHit hit,
            @Nullable String author,
            long version,
            @Nullable PersonRecord owner,
            List<TimelineEntry> history,
            boolean away,
            boolean foreign) {
        /** How it is called; empty if it has no name of its own. */
        public String name() {
            return facts.name() != null
                    ? facts.name()
                    : hit != null && hit.name() != null ? hit.name() : facts.brand() != null ? facts.brand() : "";
        }

        /** The owner's name, wherever it is known from. */
        public @Nullable String ownerName() {
            return owner != null ? owner.name() : hit == null ? null : hit.ownerName();
        }
    }

    /**
     * What is known now.
     *
     * @param atLeast the sequence a command answered, or 0
     */
    Optional<Content> now(UUID id, long atLeast, Operator operator) {
        Optional<BusinessView> copy = search.get(id, operator.scope(), atLeast);
        try {
            BusinessRecord record = businesses.get(id);
            PersonRecord owner = owner(record.details().ownerId(), null);
            List<TimelineEntry> history = businesses.history(id, null, MOST);
            BusinessHit hit =
                    copy.map(BusinessView::hit).filter(of -> of.id().equals(id)).orElse(null);
            return Optional.of(new Content(
                    Facts.of(record, missing(record, owner)),
                    hit,
                    record.author(),
                    record.version(),
                    owner,
                    history,
                    false,
                    false));
        } catch (ServiceRefusal refusal) {
            return refusal.notFound() && operator.has("enumerator")
                    ? copy.map(view -> fromCopy(view, false))
                    : Optional.empty();
        } catch (ServiceAway away) {
            return copy.map(view -> fromCopy(view, true));
        }
    }

    private static Content fromCopy(BusinessView view, boolean away) {
        return new Content(
                Facts.of(view.business(), view.hit().name()), view.hit(), null, 0, null, List.of(), away, !away);
    }

    /** What was public at the end of a day; empty if it was not recorded then. */
    Optional<Facts> asOf(Content now, LocalDate day) {
        Instant end = Dates.end(day);
        return businesses.events(now.facts().id(), 0, MOST).stream()
                .filter(event -> event.time().isBefore(end) && event.data() != null)
                .reduce((earlier, later) -> later)
                .map(PublicEvent::data)
                .map(data -> ServiceJson.mapper().treeToValue(data.path("business"), BusinessSnapshot.class))
                .map(snapshot -> Facts.of(snapshot, null));
    }

    /** The owner; null if they are not known or may not be seen. */
    @Nullable
    PersonRecord owner(@Nullable UUID id, @Nullable String purpose) {
        if (id == null) {
            return null;
        }
        try {
            return persons.get(id, purpose);
        } catch (ServiceRefusal unseen) {
            return null;
        }
    }

    /** The record knows what its owner lacks from its last change only: the owner says it as it is now. */
    static List<String> missing(BusinessRecord record, @Nullable PersonRecord owner) {
        return owner == null
                ? record.missing()
                : Stream.concat(
                                record.missing().stream().filter(field -> !field.startsWith("owner.")),
                                owner.missing().stream())
                        .distinct()
                        .toList();
    }
}
