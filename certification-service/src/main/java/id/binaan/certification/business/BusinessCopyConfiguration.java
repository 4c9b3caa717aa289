package id.binaan.certification.business;

import id.binaan.kit.consume.Consumers;
import id.binaan.kit.consume.ProjectionReader;
import id.binaan.kit.digest.DigestSource;
import id.binaan.kit.topic.OwnedTopics;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Puts the feature together. */
@Configuration(proxyBeanMethods = false)
class BusinessCopyConfiguration {
    private static final BusinessCopy COPY = new BusinessCopy();

    @Bean
    Consumer<Message<List<byte[]>>> businessCopy(Consumers consumers) {
        return consumers.of(COPY);
    }

    @Bean
    ProjectionReader<KnownBusiness> knownBusinesses(Consumers consumers) {
        return consumers.reader(COPY);
    }

    @Bean
    DigestSource businessCopyDigest(Consumers consumers) {
        return consumers.digest(COPY);
    }

    /** Certification publishes nothing yet. */
    @Bean
    OwnedTopics ownedTopics() {
        return new OwnedTopics(List.of());
    }
}
