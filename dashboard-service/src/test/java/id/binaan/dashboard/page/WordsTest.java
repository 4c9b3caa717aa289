package id.binaan.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both languages are complete, and pages have no attribute that the policy for content would block. */
class WordsTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern KEY = Pattern.compile("#\\{([a-z][\\w.-]*[\\w])[(}]");

    static Stream<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("messages"))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("_id.properties"))
                    .map(name -> name.substring(0, name.length() - "_id.properties".length()))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextIsThereInBothLanguages(String bundle) throws IOException {
        Properties indonesian = read(bundle + "_id");
        Properties english = read(bundle + "_en");
        assertThat(english.stringPropertyNames()).isEqualTo(indonesian.stringPropertyNames());
        assertThat(english.stringPropertyNames()).allSatisfy(key -> {
            assertThat(places(english.getProperty(key))).as(key).isEqualTo(places(indonesian.getProperty(key)));
            assertThat(indonesian.getProperty(key)).as(key).isNotBlank();
        });
    }

    @Test
    void everyTextThatAPageNamesExists() throws IOException {
        Set<String> known = new TreeSet<>();
        for (String bundle : bundles().toList()) {
            known.addAll(read(bundle + "_id").stringPropertyNames());
        }
        Set<String> named = new TreeSet<>();
        for (String page : pages()) {
            KEY.matcher(page).results().map(found -> found.group(1)).forEach(named::add);
        }
        assertThat(named).hasSizeGreaterThan(50);
        assertThat(known).containsAll(named);
    }

    @Test
    void nothingIsInline() throws IOException {
        assertThat(pages())
                .allSatisfy(page -> assertThat(page)
                        .doesNotContainPattern("(?i)\\son[a-z]+=")
                        .doesNotContain(" style=", "th:style", "th:utext", "hx-on", "<style", "javascript:")
                        .doesNotContainPattern("<script(?![^>]*th:src)"));
    }

    private static Set<String> places(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{\\d").matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    private static Iterable<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("templates"))) {
            return files.filter(Files::isRegularFile).map(WordsTest::text).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Properties read(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(
                RESOURCES.resolve("messages").resolve(file + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
