package id.binaan.registry.business;

import id.binaan.contracts.Topics;
import id.binaan.contracts.envelope.Topic;
import id.binaan.kit.aggregate.Action;
import id.binaan.kit.consume.Reaction;
import id.binaan.kit.consume.Received;
import id.binaan.registry.person.BusinessLink;
import id.binaan.registry.person.Person;
import id.binaan.registry.person.Persons;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps with each person the businesses they own, so that a person's scope and a change of consent need no search through
 * all businesses. The business holds the link; this is its read copy. It brings the person in line with the business as
 * it is now, so an event that comes again, or late, does no harm.
 */
final class OwnersBusinesses implements Reaction {
    private final Businesses businesses;
    private final Persons persons;
    private final Clock clock;

    OwnersBusinesses(Businesses businesses, Persons persons, Clock clock) {
        this.businesses = businesses;
        this.persons = persons;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "owners-businesses";
    }

    @Override
    public Topic topic() {
        return Topics.BUSINESS;
    }

    @Override
    public boolean headersOnly() {
        return true;
    }

    @Override
    public List<Received> outstanding(List<Received> batch) {
        Map<String, Business> current = new HashMap<>();
        businesses
                .everOwned(batch.stream().map(Received::key).distinct().toList())
                .forEach(business -> current.put(business.id(), business));
        Set<String> ids = new HashSet<>();
        current.values().forEach(business -> {
            ids.addAll(business.formerOwners());
            Optional.ofNullable(business.details().ownerId()).ifPresent(ids::add);
        });
        Map<String, Person> owners = new HashMap<>();
        persons.findAll(ids).forEach(person -> owners.put(person.id(), person));
        return batch.stream()
                .filter(event -> !inLine(current.get(event.key()), owners))
                .toList();
    }

    private static boolean inLine(@Nullable Business business, Map<String, Person> owners) {
        if (business == null) {
            return true;
        }
        String owner = business.details().ownerId();
        Person person = owner == null ? null : owners.get(owner);
        return (owner == null || person != null && person.businesses().contains(link(business)))
                && business.formerOwners().stream()
                        .filter(former -> !former.equals(owner))
                        .map(owners::get)
                        .allMatch(former -> former == null || !owns(former, business));
    }

    @Override
    public void react(Received event) {
        Business business = businesses.find(event.key()).orElse(null);
        if (business == null) {
            return;
        }
        Action action = new Action(
                "system:" + name(),
                clock.instant(),
                null,
                event.envelope().id().toString(),
                event.envelope().correlationId(),
                event.envelope().traceParent());
        String owner = business.details().ownerId();
        if (owner != null) {
            Person person = persons.find(owner)
                    .orElseThrow(() -> new IllegalStateException("a business names an owner that is not stored"));
            persons.relink(person, link(business), business.id(), action);
        }
        business.formerOwners().stream()
                .filter(former -> !former.equals(owner))
                .map(persons::find)
                .flatMap(Optional::stream)
                .forEach(former -> persons.relink(former, null, business.id(), action));
    }

    private static boolean owns(Person person, Business business) {
        return person.businesses().stream().anyMatch(link -> link.businessId().equals(business.id()));
    }

    /** The link as the owner's record keeps it. */
    static BusinessLink link(Business business) {
        return new BusinessLink(
                business.id(),
                business.details().place().mostExact(),
                business.nameIsPersonal() ? business.details().name() : null);
    }
}
