package id.binaan.certification.business;

import id.binaan.contracts.Topics;
import id.binaan.contracts.envelope.Topic;
import id.binaan.contracts.registry.BusinessEvent;
import id.binaan.kit.consume.Projection;
import id.binaan.kit.consume.Received;
import org.jspecify.annotations.Nullable;

/** Keeps the latest state of every business that the registry publishes. */
final class BusinessCopy implements Projection<KnownBusiness> {
    @Override
    public String name() {
        return "business-copy";
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
        return "business_copy";
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
