package id.binaan.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every text exists in both languages, with the same arguments. */
class TextsTest {
    private final Texts texts = new Texts(List.of("messages/kit"));

    @Test
    void bothLanguagesHaveTheSameCodesAndArguments() throws IOException {
        Properties indonesian = bundle("id");
        Properties english = bundle("en");

        assertThat(english.keySet()).isEqualTo(indonesian.keySet());
        assertThat(indonesian.stringPropertyNames())
                .allSatisfy(code -> assertThat(arguments(english.getProperty(code)))
                        .as(code)
                        .isEqualTo(arguments(indonesian.getProperty(code))));
    }

    @Test
    void argumentsAreFilledInByName() {
        assertThat(texts.of("field.Size", Map.of("min", "1", "max", "60"), Locale.ENGLISH))
                .isEqualTo("The length of this field must be between 1 and 60.");
    }

    @Test
    void aCodeWithoutATextStandsForItself() {
        assertThat(texts.of("no.such.code", Map.of(), Texts.INDONESIAN)).isEqualTo("no.such.code");
    }

    private static List<String> arguments(String text) {
        return Pattern.compile("\\{\\w+}")
                .matcher(text)
                .results()
                .map(result -> result.group())
                .sorted()
                .toList();
    }

    private static Properties bundle(String language) throws IOException {
        Properties bundle = new Properties();
        try (var in = new InputStreamReader(
                TextsTest.class.getResourceAsStream("/messages/kit_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            bundle.load(in);
        }
        return bundle;
    }
}
