package id.binaan.kit.example;

import id.binaan.contracts.Topics;
import id.binaan.contracts.envelope.Topic;
import id.binaan.contracts.registry.PersonEvent;
import id.binaan.kit.consume.Projection;
import id.binaan.kit.consume.Received;

/** The keepers' names, as read from the topic. */
public final class KeeperCopy implements Projection<KeeperCopy.Copy> {
    /** What is kept of a keeper. */
    public record Copy(String name) {}

    @Override
    public String name() {
        return "keeper-copy";
    }

    @Override
    public Topic topic() {
        return Topics.PERSON;
    }

    @Override
    public Class<Copy> stateType() {
        return Copy.class;
    }

    @Override
    public String collection() {
        return "keeper_copies";
    }

    @Override
    public Copy apply(Copy current, Received event) {
        return new Copy(((PersonEvent) event.event()).person().name());
    }
}
