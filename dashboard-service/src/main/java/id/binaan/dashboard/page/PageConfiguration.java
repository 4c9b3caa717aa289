package id.binaan.dashboard.page;

import id.binaan.kit.web.Texts;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;

/** The words of the pages, one bundle a feature, and the language in which they are shown. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration {

    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource bundles = new ResourceBundleMessageSource();
        bundles.setBasenames(
                "messages/page", "messages/overview", "messages/operations", "messages/business", "messages/intake");
        bundles.setDefaultEncoding("UTF-8");
        bundles.setDefaultLocale(Texts.INDONESIAN);
        bundles.setFallbackToSystemLocale(false);
        return bundles;
    }

    @Bean
    LocaleResolver localeResolver() {
        return new Language();
    }
}
