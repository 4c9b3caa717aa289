package id.binaan.systemtests.harm;

import id.binaan.kit.aggregate.AggregateStores;
import id.binaan.kit.config.KitAutoConfiguration;
import id.binaan.kit.consume.MongoProjectionStore;
import id.binaan.kit.consume.ProjectionStore;
import id.binaan.kit.failpoint.FailPoints;
import id.binaan.kit.outbox.MongoOutboxes;
import id.binaan.kit.outbox.Outboxes;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Takes the places that the kit leaves open, as system properties say: {@code binaan.harm.kill} names the point at which
 * the process ends ({@code POINT} or {@code POINT:n} for its n-th passing), {@code binaan.harm.kill-file} a file that may
 * bring such a plan later, {@code binaan.harm.mutation} the guarantee that is broken. Without them it changes nothing.
 */
@AutoConfiguration(before = KitAutoConfiguration.class)
public class HarmAutoConfiguration {

    @Bean
    Killer killer(@Value("${binaan.harm.kill:}") String plan, @Value("${binaan.harm.kill-file:}") String file) {
        return Killer.of(plan, file);
    }

    @Bean
    FailPoints killingFailPoints(Killer killer) {
        return point -> killer.pass(point.name());
    }

    @Bean
    @ConditionalOnProperty(name = "binaan.harm.mutation", havingValue = "acknowledge-before-publish")
    Outboxes clearingOutboxes(MongoOperations mongo, AggregateStores stores, Killer killer) {
        return new ClearingOutboxes(new MongoOutboxes(mongo, stores), killer);
    }

    @Bean
    @ConditionalOnProperty(name = "binaan.harm.mutation", havingValue = "out-of-order")
    Outboxes reversingOutboxes(MongoOperations mongo, AggregateStores stores) {
        return new ReversingOutboxes(new MongoOutboxes(mongo, stores));
    }

    @Bean
    @ConditionalOnProperty(name = "binaan.harm.mutation", havingValue = "no-guard")
    ProjectionStore unguardedProjections(MongoOperations mongo) {
        return new UnguardedProjections(new MongoProjectionStore(mongo), mongo);
    }
}
