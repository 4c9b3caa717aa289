package id.binaan.kit.operations;

import id.binaan.kit.consume.Replaying;
import id.binaan.kit.digest.DigestSource;
import java.util.List;
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
    ParkedEventController parkedEventController(Replaying replaying) {
        return new ParkedEventController(replaying);
    }
}
