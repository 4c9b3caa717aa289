package id.binaan.kit.example;

import id.binaan.contracts.Topics;
import id.binaan.contracts.envelope.Topic;
import id.binaan.contracts.registry.BusinessEvent;
import id.binaan.kit.consume.Projection;
import id.binaan.kit.consume.Received;

/** The stalls' names, as read from the topic. */
public final class StallCopy implements Projection<StallCopy.Copy> {
    /** What is kept of a stall. */
    public record Copy(String name) {}

    @Override
    public String name() {
        return "stall-copy";
    }

    @Override
    public Topic topic() {
        return Topics.BUSINESS;
    }

    @Override
    public Class<Copy> stateType() {
        return Copy.class;
    }

    @Override
    public String collection() {
        return "stall_copies";
    }

    @Override
    public Copy apply(Copy current, Received event) {
        return new Copy(((BusinessEvent) event.event()).business().name());
    }
}
