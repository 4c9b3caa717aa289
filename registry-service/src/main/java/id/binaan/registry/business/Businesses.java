package id.binaan.registry.business;

import id.binaan.kit.aggregate.Action;
import id.binaan.kit.aggregate.AggregateStore;
import id.binaan.kit.aggregate.AggregateStores;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** All businesses. */
public final class Businesses {
    private final AggregateStore<Business> store;

    public Businesses(AggregateStores stores) {
        this.store = stores.of(Business.class);
        store.uniqueKey("nib");
        store.uniqueKey("importKey");
        store.index(new Document("scopePath", 1).append("_id", 1));
        store.index(new Document("author", 1).append("_id", 1));
        store.index(new Document("state", 1).append("_id", 1));
    }

    public Optional<Business> find(String id) {
        return store.find(id);
    }

    public List<Business> findAll(Collection<String> ids) {
        return store.findAll(ids);
    }

    /** Those of the ids that have an owner or had one. */
    List<Business> everOwned(Collection<String> ids) {
        List<String> owned = store.fields(ids, List.of("details.ownerId", "formerOwners")).values().stream()
                .filter(business -> business.getEmbedded(List.of("details", "ownerId"), String.class) != null
                        || !business.getList("formerOwners", String.class, List.of())
                                .isEmpty())
                .map(business -> business.getString("_id"))
                .toList();
        return store.findAll(owned);
    }

    public List<Business> withImportKey(Collection<String> keys) {
        return store.findWhere("importKey", keys);
    }

    public List<Business> withNib(Collection<String> nibs) {
        return store.findWhere("nib", nibs);
    }

    /** New records from a list, stored by one command; answers those whose id or other unique key is taken. */
    public List<Business> recordAll(Collection<Business> businesses, Action action, LocalDate today) {
        return store.insertAll(businesses.stream()
                .map(business -> new AggregateStore.Change<>(
                        business, BusinessMessages.of(business, business.recorded(), today), action))
                .toList());
    }

    /** Replaces the details of a draft with what a newer list says; answers whether anything changed. */
    public boolean update(
            Business business,
            BusinessDetails details,
            String editor,
            Circumstances circumstances,
            Action action,
            LocalDate today) {
        List<BusinessChange> changes = business.correct(details, editor, circumstances);
        if (!changes.isEmpty()) {
            store.save(business, BusinessMessages.of(business, changes, today), action);
        }
        return !changes.isEmpty();
    }

    AggregateStore<Business> store() {
        return store;
    }

    /**
     * What a list shows.
     *
     * @param regions codes whose holders ask
     * @param state null for all
     * @param place a region code to stay within; null for all
     * @param subject who asks; sees their own records wherever they are
     * @param ownOnly whether they see of other records only what nobody typed
     */
    record Filter(
            List<String> regions,
            @Nullable String state,
            @Nullable String place,
            String subject,
            boolean ownOnly) {}

    /** A part of the list, in order of id. */
    List<Business> list(Filter filter, @Nullable String after, int most) {
        Document inScope = new Document("scopePath", new Document("$in", filter.regions()));
        if (filter.ownOnly()) {
            inScope.append("author", new Document("$regex", "^(import|event):"));
        }
        Document query = new Document("$or", List.of(new Document("author", filter.subject()), inScope));
        if (filter.place() != null) {
            query.append("scopePath", filter.place());
        }
        if (filter.state() != null) {
            query.append("state", filter.state());
        }
        if (after != null) {
            query.append("_id", new Document("$gt", after));
        }
        return store.query(query, new Document("_id", 1), most);
    }
}
