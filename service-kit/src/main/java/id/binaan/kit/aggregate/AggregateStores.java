package id.binaan.kit.aggregate;

import id.binaan.contracts.EventCodec;
import id.binaan.kit.failpoint.FailPoints;
import id.binaan.kit.privacy.Vault;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.data.mongodb.core.MongoOperations;

/** Makes the stores of a service and knows which there are, so that the relay can sweep them. */
public final class AggregateStores {
    private final MongoOperations mongo;
    private final EventCodec codec;
    private final Vault vault;
    private final AggregateStore.Wake wake;
    private final FailPoints failPoints;
    private final List<String> collections = new CopyOnWriteArrayList<>();

    public AggregateStores(
            MongoOperations mongo, EventCodec codec, Vault vault, AggregateStore.Wake wake, FailPoints failPoints) {
        this.mongo = mongo;
        this.codec = codec;
        this.vault = vault;
        this.wake = wake;
        this.failPoints = failPoints;
    }

    /** The store of one kind of aggregate; its collection is made if need be. */
    public <A extends Aggregate> AggregateStore<A> of(Class<A> kind) {
        AggregateStore<A> store = new AggregateStore<>(kind, mongo, codec, vault, wake, failPoints);
        collections.add(store.collection());
        return store;
    }

    /** The collections whose documents can hold pending events. */
    public List<String> collections() {
        return List.copyOf(collections);
    }
}
