package id.binaan.kit.web;

import id.binaan.kit.privacy.BlindIndex;
import id.binaan.kit.security.Callers;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import tools.jackson.databind.ObjectMapper;

/** The web side of the kit. */
@Configuration(proxyBeanMethods = false)
public class WebConfiguration {

    @Bean
    Texts texts(@Value("${binaan.messages:}") List<String> bundles) {
        List<String> all = new ArrayList<>(bundles);
        all.add("messages/kit");
        return new Texts(all);
    }

    @Bean
    @ConditionalOnMissingBean(name = "localeResolver")
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Texts.INDONESIAN, Locale.ENGLISH));
        resolver.setDefaultLocale(Texts.INDONESIAN);
        return resolver;
    }

    @Bean
    BodyLimit bodyLimit() {
        return new BodyLimit();
    }

    @Bean
    ProblemAdvice problemAdvice(Texts texts) {
        return new ProblemAdvice(texts);
    }

    @Bean
    Requests requests(ObjectMapper json, BlindIndex blindIndex, Clock clock) {
        return new Requests(json, blindIndex, clock);
    }

    @Bean
    WebMvcConfigurer callers() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new Callers());
            }
        };
    }
}
