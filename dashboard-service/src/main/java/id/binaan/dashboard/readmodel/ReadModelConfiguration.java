package id.binaan.dashboard.readmodel;

import id.binaan.kit.consume.Consumers;
import id.binaan.kit.consume.ProjectionStore;
import id.binaan.kit.digest.DigestSource;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.messaging.Message;

/** Puts the read model together. */
@Configuration(proxyBeanMethods = false)
class ReadModelConfiguration {

    @Bean
    Generations generations(MongoOperations mongo) {
        return new Generations(mongo);
    }

    @Bean
    Gate gate() {
        return new Gate();
    }

    @Bean
    BusinessProjection businessProjection(Generations generations) {
        return new BusinessProjection(generations::current);
    }

    @Bean
    PersonProjection personProjection(Generations generations) {
        return new PersonProjection(generations::current);
    }

    @Bean
    Consumer<Message<List<byte[]>>> businesses(
            Consumers consumers, BusinessProjection projection, ReadModelListener listener, Gate gate) {
        return gate.guard(consumers.of(projection, listener::businessesStored));
    }

    @Bean
    Consumer<Message<List<byte[]>>> persons(
            Consumers consumers, PersonProjection projection, ReadModelListener listener, Gate gate) {
        return gate.guard(consumers.of(projection, listener::personsStored));
    }

    @Bean
    ReadModel readModel(
            Consumers consumers,
            BusinessProjection businesses,
            PersonProjection persons,
            ProjectionStore store,
            Generations generations) {
        return new ReadModel(consumers.reader(businesses), consumers.reader(persons), store, generations);
    }

    @Bean
    Refilling refilling(Consumers consumers, Generations generations, Gate gate) {
        return new Refilling(consumers, generations, gate);
    }

    @Bean
    Progress progress(
            @Value("${binaan.service}") String service,
            @Value("${binaan.kafka.bootstrap-servers}") String bootstrapServers,
            Clock clock) {
        return new Progress(service, bootstrapServers, clock);
    }

    @Bean
    DigestSource businessesDigest(Consumers consumers, BusinessProjection projection) {
        return consumers.digest(projection);
    }

    @Bean
    DigestSource personsDigest(Consumers consumers, PersonProjection projection) {
        return consumers.digest(projection);
    }
}
