package id.binaan.kit.example;

import id.binaan.contracts.EventFamilies;
import id.binaan.contracts.registry.BusinessEvent;
import id.binaan.kit.aggregate.Aggregate;
import id.binaan.kit.aggregate.Outgoing;
import java.util.List;
import org.springframework.data.mongodb.core.mapping.Document;

/** A market stall: has a name and helpers, publishes both on the (internal) business topic. */
@Document("stalls")
public final class Stall extends Aggregate {
    private String name;
    private int helpers;
    private String number;

    Stall(String id, String name, int helpers, String number) {
        super(id);
        this.name = name;
        this.helpers = helpers;
        this.number = number;
    }

    public static Stall named(String id, String name) {
        return new Stall(id, name, 0, null);
    }

    public String name() {
        return name;
    }

    /** Gives it a number that no other stall may have. */
    public Stall numbered(String unique) {
        number = unique;
        return this;
    }

    public List<Outgoing> registered() {
        return event(new BusinessEvent.Registered(Snapshots.business(id(), name, helpers)));
    }

    public List<Outgoing> rename(String next) {
        name = next;
        return corrected();
    }

    /** Each helper makes the event about 39 bytes larger. */
    public List<Outgoing> employ(int many) {
        helpers = many;
        return corrected();
    }

    private List<Outgoing> corrected() {
        return event(new BusinessEvent.Corrected(Snapshots.business(id(), name, helpers), List.of("business.name")));
    }

    private List<Outgoing> event(BusinessEvent event) {
        return List.of(Outgoing.of(EventFamilies.BUSINESS, id(), event));
    }
}
