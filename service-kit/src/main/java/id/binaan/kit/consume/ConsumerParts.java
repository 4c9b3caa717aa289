package id.binaan.kit.consume;

import id.binaan.contracts.EventCodec;
import id.binaan.kit.failpoint.FailPoints;
import org.springframework.data.mongodb.core.convert.MongoConverter;

/** What every consumer of a service works with. */
record ConsumerParts(
        String service,
        String bootstrapServers,
        EventCodec codec,
        ProjectionStore projections,
        MongoConverter converter,
        ParkedEvents parking,
        ConsumerHealth health,
        FailPoints failPoints) {}
