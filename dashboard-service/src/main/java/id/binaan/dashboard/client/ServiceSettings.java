package id.binaan.dashboard.client;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the services are and how long a page waits for them.
 *
 * @param registry address without path
 * @param connect until a connection stands
 * @param read until an answer begins
 * @param upload the same for lists, which are looked through before the answer
 */
@ConfigurationProperties("binaan.services")
record ServiceSettings(
        @DefaultValue("http://localhost:8081") URI registry,
        @DefaultValue("1s") Duration connect,
        @DefaultValue("3s") Duration read,
        @DefaultValue("60s") Duration upload) {}
