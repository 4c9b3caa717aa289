package id.binaan.registry.person;

import id.binaan.kit.aggregate.Action;
import id.binaan.kit.aggregate.AggregateStore;
import id.binaan.kit.aggregate.AggregateStores;
import id.binaan.kit.privacy.Sealer;
import id.binaan.reference.identity.Nik;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** All persons. */
public final class Persons {
    private final AggregateStore<Person> store;
    private final PersonMessages messages;
    private final Sealer sealer;

    public Persons(AggregateStores stores, Sealer sealer) {
        this.store = stores.of(Person.class);
        this.messages = new PersonMessages(sealer);
        this.sealer = sealer;
        store.uniqueKey("nikIndex");
        store.index(new Document("businesses.place", 1).append("_id", 1));
        store.index(new Document("details.domicile", 1).append("_id", 1));
        store.index(new Document("recordedBy", 1).append("_id", 1));
    }

    public Optional<Person> find(String id) {
        return store.find(id);
    }

    public List<Person> findAll(Collection<String> ids) {
        return store.findAll(ids);
    }

    /** Those with one of the NIK blind-index entries. */
    public List<Person> withNik(Collection<String> nikIndexes) {
        return store.findWhere("nikIndex", nikIndexes);
    }

    /** The one with that NIK. */
    Optional<Person> find(Nik nik) {
        return withNik(List.of(sealer.index("nik", nik.digits()))).stream().findFirst();
    }

    /** New persons from a list, stored by one command; answers those that were stored already. */
    public List<Person> recordAll(Collection<Person> persons, Action action) {
        return store.insertAll(persons.stream()
                .map(person -> new AggregateStore.Change<>(
                        person, messages.of(person, List.of(new PersonChange.Recorded())), action))
                .toList());
    }

    /** A new person as a list tells of them. */
    public static Person fromList(String id, PersonDetails details, List<BusinessLink> businesses, String source) {
        return Person.record(id, details, businesses, source);
    }

    /** Notes or forgets a business of a person and stores that, if it changes anything. */
    public void relink(Person person, @Nullable BusinessLink link, String businessId, Action action) {
        List<PersonChange> changes = link == null ? person.unlink(businessId) : person.link(link);
        if (!changes.isEmpty()) {
            store.save(person, messages.of(person, changes), action);
        }
    }

    /**
     * Fills in what a list knows beyond what is recorded; answers whether there was anything.
     *
     * @param listedId the id for which the listed details are sealed
     */
    public boolean complete(Person person, String listedId, PersonDetails listed, Action action) {
        PersonDetails theirs = listedId.equals(person.id()) ? listed : listed.movedTo(person.id(), listedId, sealer);
        List<PersonChange> changes = person.correct(person.details().completedBy(theirs));
        if (!changes.isEmpty()) {
            store.save(person, messages.of(person, changes), action);
        }
        return !changes.isEmpty();
    }

    AggregateStore<Person> store() {
        return store;
    }

    PersonMessages messages() {
        return messages;
    }

    /**
     * A part of the list that holders of those regions (null: everybody) see, in order of id: by domicile and places of
     * business, and what they recorded themselves.
     */
    List<Person> list(@Nullable List<String> regions, String subject, @Nullable String after, int most) {
        Document query = new Document();
        if (regions != null) {
            List<Document> either = new ArrayList<>();
            either.add(new Document("recordedBy", subject));
            for (String region : regions) {
                Document within = new Document("$regex", "^" + region.replace(".", "\\.") + "(\\.|$)");
                either.add(new Document("businesses.place", within));
                either.add(new Document("details.domicile", within));
            }
            query.append("$or", either);
        }
        if (after != null) {
            query.append("_id", new Document("$gt", after));
        }
        return store.query(query, new Document("_id", 1), most);
    }
}
