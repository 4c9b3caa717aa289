package id.binaan.dashboard.page;

import id.binaan.kit.web.Texts;
import java.util.Map;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

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

    /**
     * Lets templates say {@code ${formats.number(…)}}: beans by name ({@code @formats}) are forbidden to them wherever an
     * expression becomes an attribute or a parameter.
     */
    @Bean
    SmartInitializingSingleton wordsOfTemplates(
            ThymeleafViewResolver views,
            Layout layout,
            Formats formats,
            Places places,
            Activities activities,
            BusinessLinks links,
            States states,
            Icons icons) {
        return () -> views.setStaticVariables(Map.of(
                "layout", layout,
                "formats", formats,
                "places", places,
                "activities", activities,
                "links", links,
                "states", states,
                "icons", icons));
    }

    @Bean
    LocaleResolver localeResolver() {
        return new Language();
    }
}
