package id.binaan.registry.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said about a scale has words in both languages. */
class ScaleTextTest {
    private static final Pattern CODE = Pattern.compile("\"(scale\\.[a-z-]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void every_code_in_the_sources_has_a_text(String language) throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                CODE.matcher(Files.readString(file)).results().forEach(found -> used.add(found.group(1)));
            }
        }
        assertThat(used).isNotEmpty();
        assertThat(ResourceBundle.getBundle("messages/identity", Locale.of(language))
                        .keySet())
                .containsAll(used);
    }
}
