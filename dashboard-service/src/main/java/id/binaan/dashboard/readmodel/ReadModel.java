package id.binaan.dashboard.readmodel;

import id.binaan.contracts.registry.BusinessSnapshot;
import id.binaan.kit.consume.ProjectionReader;
import id.binaan.kit.consume.ProjectionReader.Found;
import id.binaan.kit.consume.ProjectionStore;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.ObjLongConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The businesses and owners that the console knows. */
public class ReadModel {
    private static final Found<KnownPerson> NOBODY = new Found<>(null, 0);

    private final ProjectionReader<KnownBusiness> businesses;
    private final ProjectionReader<KnownPerson> persons;
    private final ProjectionStore store;
    private final Generations generations;

    ReadModel(
            ProjectionReader<KnownBusiness> businesses,
            ProjectionReader<KnownPerson> persons,
            ProjectionStore store,
            Generations generations) {
        this.businesses = businesses;
        this.persons = persons;
        this.store = store;
        this.generations = generations;
    }

    /** A business; waits up to 300 ms for a sequence, then answers with what there is. */
    public Optional<BusinessRecord> business(UUID id, long atLeast) {
        Found<KnownBusiness> found = businesses.find(id.toString(), atLeast);
        return Optional.ofNullable(joined(found, owners(List.of(found))));
    }

    /** Those of the businesses that are known, by id; two queries, however many they are. */
    public Map<String, BusinessRecord> businesses(Collection<String> ids) {
        Map<String, Found<KnownBusiness>> found = businesses.findAll(ids);
        Map<String, Found<KnownPerson>> owners = owners(found.values());
        Map<String, BusinessRecord> joined = new HashMap<>();
        found.forEach((id, business) -> {
            BusinessRecord with = joined(business, owners);
            if (with != null) {
                joined.put(id, with);
            }
        });
        return joined;
    }

    /** Shows the sequence of every business; reads the whole collection. */
    public void forEachBusiness(ObjLongConsumer<String> visitor) {
        store.forEachSequence(generations.current().businesses(), visitor);
    }

    /** Shows the sequence of every person; reads the whole collection. */
    public void forEachPerson(ObjLongConsumer<String> visitor) {
        store.forEachSequence(generations.current().persons(), visitor);
    }

    /** Changes when the read model was built anew: the same sequence may stand for another state then. */
    public int generation() {
        return generations.current().number();
    }

    private Map<String, Found<KnownPerson>> owners(Collection<Found<KnownBusiness>> found) {
        Set<String> ids = found.stream()
                .map(Found::state)
                .flatMap(known -> known == null ? java.util.stream.Stream.empty() : owner(known.business()).stream())
                .collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : persons.findAll(ids);
    }

    private static Optional<String> owner(BusinessSnapshot business) {
        return Optional.ofNullable(business.ownerId()).map(UUID::toString);
    }

    private static @Nullable BusinessRecord joined(Found<KnownBusiness> found, Map<String, Found<KnownPerson>> owners) {
        KnownBusiness known = found.state();
        if (known == null) {
            return null;
        }
        Found<KnownPerson> owner = owner(known.business()).map(owners::get).orElse(NOBODY);
        return new BusinessRecord(
                known.business(), known.changedAt(), found.sequence(), owner.state(), owner.sequence());
    }
}
