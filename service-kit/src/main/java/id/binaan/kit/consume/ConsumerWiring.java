package id.binaan.kit.consume;

import id.binaan.contracts.EventCodec;
import id.binaan.kit.failpoint.FailPoints;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.cloud.stream.config.ConsumerEndpointCustomizer;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.integration.kafka.inbound.KafkaMessageDrivenChannelAdapter;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.converter.BatchMessagingMessageConverter;
import org.springframework.kafka.support.converter.MessagingMessageConverter;
import org.springframework.util.backoff.ExponentialBackOff;

/** Sets up Spring Cloud Stream so that a poll arrives whole and, when store or broker fail, comes again without end. */
@Configuration(proxyBeanMethods = false)
public class ConsumerWiring {

    @Bean
    Consumers consumers(
            @Value("${binaan.service}") String service,
            @Value("${binaan.kafka.bootstrap-servers}") String bootstrapServers,
            EventCodec codec,
            ProjectionStore projections,
            MongoConverter converter,
            ParkedEvents parking,
            ConsumerHealth health,
            FailPoints failPoints) {
        return new Consumers(new ConsumerParts(
                service, bootstrapServers, codec, projections, converter, parking, health, failPoints));
    }

    @Bean
    ConsumerEndpointCustomizer<KafkaMessageDrivenChannelAdapter<byte[], byte[]>> rawRecords() {
        return (endpoint, destination, group) -> {
            BatchMessagingMessageConverter converter =
                    new BatchMessagingMessageConverter(new MessagingMessageConverter());
            converter.setRawRecordHeader(true);
            endpoint.setBatchMessageConverter(converter);
        };
    }

    @Bean
    ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> patience() {
        return (container, destination, group) -> {
            ExponentialBackOff backOff = new ExponentialBackOff(1_000, 2);
            backOff.setMaxInterval(30_000);
            DefaultErrorHandler handler = new DefaultErrorHandler(backOff);
            // Whatever leaves our function is a failure of store or broker, also where its cause looks fatal to the
            // library.
            handler.setClassifications(Map.of(), true);
            container.setCommonErrorHandler(handler);
        };
    }
}
