package id.binaan.kit.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Texts for people, Indonesian unless the request asks for English; {@code {name}} stands for an argument. */
public final class Texts {
    /** The language of the office. */
    public static final Locale INDONESIAN = Locale.of("id");

    private final ResourceBundleMessageSource bundles = new ResourceBundleMessageSource();

    /** @param baseNames resource bundles in UTF-8, each with an {@code _id} and an {@code _en} file */
    public Texts(List<String> baseNames) {
        bundles.setBasenames(baseNames.toArray(String[]::new));
        bundles.setDefaultEncoding("UTF-8");
        bundles.setDefaultLocale(INDONESIAN);
        bundles.setFallbackToSystemLocale(false);
        bundles.setAlwaysUseMessageFormat(false);
    }

    /** The text of a code in the request's language; the code itself if there is none. */
    public String of(String code, Map<String, String> arguments) {
        return of(code, arguments, LocaleContextHolder.getLocale());
    }

    public String of(String code, Map<String, String> arguments, Locale locale) {
        String text = bundles.getMessage(code, null, code, locale);
        String filled = text == null ? code : text;
        for (Map.Entry<String, String> argument : arguments.entrySet()) {
            filled = filled.replace("{" + argument.getKey() + "}", argument.getValue());
        }
        return filled;
    }
}
