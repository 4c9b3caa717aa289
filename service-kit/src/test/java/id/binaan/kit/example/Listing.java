package id.binaan.kit.example;

import id.binaan.contracts.EventFamilies;
import id.binaan.contracts.registry.DirectoryEvent;
import id.binaan.contracts.registry.DirectorySnapshot;
import id.binaan.kit.aggregate.Aggregate;
import id.binaan.kit.aggregate.Outgoing;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.mongodb.core.mapping.Document;

/** An entry of the directory; a tombstone ends it. */
@Document("listings")
public final class Listing extends Aggregate {
    private String name;

    Listing(String id, String name) {
        super(id);
        this.name = name;
    }

    public static Listing of(String id, String name) {
        return new Listing(id, name);
    }

    public List<Outgoing> listed() {
        return event(new DirectoryEvent.Listed(new DirectorySnapshot(
                UUID.fromString(id()), name, null, null, null, null, List.of(), List.of(), Set.of("business.name"))));
    }

    public List<Outgoing> withdraw() {
        name = null;
        return event(new DirectoryEvent.Withdrawn());
    }

    private List<Outgoing> event(DirectoryEvent event) {
        return List.of(Outgoing.of(EventFamilies.DIRECTORY, id(), event));
    }
}
