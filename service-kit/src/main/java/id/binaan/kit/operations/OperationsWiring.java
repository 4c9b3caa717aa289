package id.binaan.kit.operations;

import id.binaan.kit.consume.ConsumerHealth;
import id.binaan.kit.consume.ParkedEvents;
import id.binaan.kit.consume.Replaying;
import id.binaan.kit.digest.DigestSource;
import id.binaan.kit.outbox.RelayState;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The controllers that every service has for its operators. */
@Configuration(proxyBeanMethods = false)
public class OperationsWiring {

    @Bean
    DigestController digestController(List<DigestSource> sources) {
        return new DigestController(sources);
    }

    @Bean
    OperationsController operationsController(
            @Value("${binaan.service}") String service,
            RelayState relay,
            ConsumerHealth consumers,
            ParkedEvents parked) {
        return new OperationsController(service, relay, consumers, parked);
    }

    @Bean
    ParkedEventController parkedEventController(Replaying replaying) {
        return new ParkedEventController(replaying);
    }
}
