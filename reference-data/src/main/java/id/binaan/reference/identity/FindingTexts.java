package id.binaan.reference.identity;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** Looks up the words for a finding; {@code {name}} in a text stands for the argument of that name. */
final class FindingTexts {
    private static final String BUNDLE = "messages.identity";
    private static final Locale INDONESIAN = Locale.of("id");

    private FindingTexts() {}

    /** @throws java.util.MissingResourceException if a code has no text, which a test rules out */
    static String text(Finding finding, Locale locale) {
        String text = bundle(locale).getString(finding.code());
        for (Map.Entry<String, String> argument : finding.arguments().entrySet()) {
            text = text.replace("{" + argument.getKey() + "}", argument.getValue());
        }
        return text;
    }

    static ResourceBundle bundle(Locale locale) {
        Locale spoken = locale.getLanguage().equals("en") ? Locale.ENGLISH : INDONESIAN;
        var noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle(BUNDLE, spoken, FindingTexts.class.getClassLoader(), noFallback);
    }
}
