package id.binaan.dashboard.readmodel;

import id.binaan.contracts.Topics;
import id.binaan.contracts.envelope.Topic;
import id.binaan.contracts.registry.BusinessEvent;
import id.binaan.kit.consume.Projection;
import id.binaan.kit.consume.Received;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps the latest state of every business that the registry publishes. */
record BusinessProjection(Supplier<Generation> generation) implements Projection<KnownBusiness> {
    static final String NAME = "businesses";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Topic topic() {
        return Topics.BUSINESS;
    }

    @Override
    public Class<KnownBusiness> stateType() {
        return KnownBusiness.class;
    }

    @Override
    public String collection() {
        return generation.get().businesses();
    }

    @Override
    public KnownBusiness apply(@Nullable KnownBusiness current, Received event) {
        if (event.event() instanceof BusinessEvent about) {
            return new KnownBusiness(about.business(), event.envelope().time());
        }
        throw new IllegalStateException(
                "not an event of a business: " + event.envelope().type());
    }
}
