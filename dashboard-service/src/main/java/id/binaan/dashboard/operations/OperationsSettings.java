package id.binaan.dashboard.operations;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom to ask.
 *
 * @param services address by name, in the order in which they are shown
 * @param patience how long a service may take; one that does not answer must not hold the page
 */
@ConfigurationProperties("binaan.operations")
record OperationsSettings(
        Map<String, URI> services, @DefaultValue("1500ms") Duration patience) {}
