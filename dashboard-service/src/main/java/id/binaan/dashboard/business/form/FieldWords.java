package id.binaan.dashboard.business.form;

import id.binaan.dashboard.page.Activities;
import id.binaan.dashboard.page.Places;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Values of the form in words, where they stand beside each other. */
@Component("fieldWords")
public class FieldWords {
    private final MessageSource messages;
    private final Places places;
    private final Activities activities;

    FieldWords(MessageSource messages, Places places, Activities activities) {
        this.messages = messages;
        this.places = places;
        this.activities = activities;
    }

    /** Several values of a field, parted by commas; a dash if there is none. */
    public String of(String field, List<String> values) {
        String words = values.stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .map(value -> of(field, value))
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "–" : words;
    }

    private String of(String field, String value) {
        return switch (field) {
            case "village", "domicile" -> places.full(value);
            case "kbli", "kbliMain" -> activity(value);
            case "sex" -> words("business.sex." + value, value);
            case "legalForm" -> words("business.legal-form." + value, value);
            case "premises" -> words("business.premises." + value, value);
            case "status" -> words("business.status." + value, value);
            case "productPackaging" -> words("business.packaging." + value, value);
            case "capital", "annualSales" -> "Rp " + value;
            default -> value;
        };
    }

    /** An activity as the form carries it, {@code 10794:2020}, with its title. */
    public String activity(String value) {
        String[] parts = value.split(":");
        return parts.length == 2 ? activities.words(parts[0], parts[1]) : value;
    }

    private String words(String code, String otherwise) {
        String words = messages.getMessage(code, null, otherwise, LocaleContextHolder.getLocale());
        return words == null ? otherwise : words;
    }
}
