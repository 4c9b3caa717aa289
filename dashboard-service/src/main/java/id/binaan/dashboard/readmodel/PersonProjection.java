package id.binaan.dashboard.readmodel;

import static java.util.stream.Collectors.toMap;

import id.binaan.contracts.Topics;
import id.binaan.contracts.envelope.Topic;
import id.binaan.contracts.registry.PersonEvent;
import id.binaan.contracts.registry.PersonSnapshot;
import id.binaan.kit.consume.Projection;
import id.binaan.kit.consume.Received;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps the names of persons and of the businesses that are named after them; an erased person leaves a grave. */
record PersonProjection(Supplier<Generation> generation) implements Projection<KnownPerson> {
    static final String NAME = "persons";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Topic topic() {
        return Topics.PERSON;
    }

    @Override
    public Class<KnownPerson> stateType() {
        return KnownPerson.class;
    }

    @Override
    public String collection() {
        return generation.get().persons();
    }

    @Override
    public KnownPerson apply(@Nullable KnownPerson current, Received event) {
        PersonSnapshot person = event.event() instanceof PersonEvent about ? about.person() : null;
        if (person == null) {
            throw new IllegalStateException(
                    "not a state of a person: " + event.envelope().type());
        }
        return new KnownPerson(
                person.name(),
                person.businessNames().entrySet().stream()
                        .collect(toMap(name -> name.getKey().toString(), Map.Entry::getValue)));
    }
}
