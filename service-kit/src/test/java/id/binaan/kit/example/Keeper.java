package id.binaan.kit.example;

import id.binaan.contracts.EventFamilies;
import id.binaan.contracts.registry.PersonEvent;
import id.binaan.kit.aggregate.Aggregate;
import id.binaan.kit.aggregate.Outgoing;
import id.binaan.kit.privacy.SealedValue;
import id.binaan.kit.privacy.Sealer;
import java.util.List;
import org.springframework.data.mongodb.core.mapping.Document;

/** Who keeps a stall: publishes name and phone on the (restricted) person topic, never the sealed identity number. */
@Document("keepers")
public final class Keeper extends Aggregate {
    private String name;
    private String phone;
    private SealedValue nik;

    Keeper(String id, String name, String phone, SealedValue nik) {
        super(id);
        this.name = name;
        this.phone = phone;
        this.nik = nik;
    }

    public static Keeper of(String id, String name, String phone) {
        return new Keeper(id, name, phone, null);
    }

    public List<Outgoing> recorded() {
        return event(new PersonEvent.Recorded(Snapshots.person(id(), name, phone)));
    }

    public List<Outgoing> call(String next) {
        phone = next;
        return event(new PersonEvent.Corrected(Snapshots.person(id(), name, phone), List.of("owner.phone")));
    }

    public List<Outgoing> identify(Sealer sealer, String number) {
        nik = sealer.seal(id(), "nik", number);
        return event(new PersonEvent.Corrected(Snapshots.person(id(), name, phone), List.of("owner.nik")));
    }

    public List<Outgoing> erase() {
        name = null;
        phone = null;
        nik = null;
        return event(new PersonEvent.Erased());
    }

    private List<Outgoing> event(PersonEvent event) {
        return List.of(Outgoing.of(EventFamilies.PERSON, id(), event));
    }
}
