package id.binaan.dashboard.client;

import id.binaan.dashboard.login.OperatorToken;
import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.client.RestClient;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/** Makes the calls: the operator's token and language with each, short waits, problems as values. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ServiceSettings.class)
class ClientConfiguration {
    private static final String REGISTRY = "registry";

    @Bean
    RegistryBusinesses registryBusinesses(ServiceSettings settings, OperatorToken token) {
        return calls(settings, token).createClient(RegistryBusinesses.class);
    }

    @Bean
    RegistryPersons registryPersons(ServiceSettings settings, OperatorToken token) {
        return calls(settings, token).createClient(RegistryPersons.class);
    }

    @Bean
    RegistryImports registryImports(ServiceSettings settings, OperatorToken token) {
        return calls(settings, token).createClient(RegistryImports.class);
    }

    @Bean
    RegistryUploads registryUploads(ServiceSettings settings, OperatorToken token) {
        return new RegistryUploads(rest(settings, token, settings.upload()));
    }

    private static HttpServiceProxyFactory calls(ServiceSettings settings, OperatorToken token) {
        return HttpServiceProxyFactory.builderFor(new Reaching(REGISTRY, rest(settings, token, settings.read())))
                .build();
    }

    private static RestClient rest(ServiceSettings settings, OperatorToken token, Duration read) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(settings.connect()).build());
        requests.setReadTimeout(read);
        return RestClient.builder()
                .baseUrl(settings.registry())
                .requestFactory(requests)
                .configureMessageConverters(converters -> converters
                        .registerDefaults()
                        .withJsonConverter(new JacksonJsonHttpMessageConverter(ServiceJson.mapper())))
                .requestInitializer(request -> {
                    HttpHeaders headers = request.getHeaders();
                    headers.setBearerAuth(token.value());
                    headers.set(
                            HttpHeaders.ACCEPT_LANGUAGE,
                            LocaleContextHolder.getLocale().getLanguage());
                })
                .defaultStatusHandler(HttpStatusCode::isError, new Problems(REGISTRY, ServiceJson.mapper()))
                .build();
    }
}
