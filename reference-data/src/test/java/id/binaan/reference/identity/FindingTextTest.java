package id.binaan.reference.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule: every finding can be told in Indonesian and in English, and never shows the number it is about. */
class FindingTextTest {
    private static final Locale ID = Locale.of("id");
    private static final Pattern CODE =
            Pattern.compile("\"((?:nik|kk|npwp|nib|gtin|postal|phone|money|owner|region|map|kbli)\\.[a-z-]+)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z]+}");

    @Test
    void both_languages_have_the_same_codes_and_placeholders() {
        Set<String> indonesian = FindingTexts.bundle(ID).keySet();

        assertThat(FindingTexts.bundle(Locale.ENGLISH).keySet()).isEqualTo(indonesian);
        assertThat(indonesian)
                .allSatisfy(
                        code -> assertThat(placeholders(Locale.ENGLISH, code)).isSubsetOf(placeholders(ID, code)));
    }

    @Test
    void every_code_in_the_sources_has_a_text() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                CODE.matcher(Files.readString(file)).results().forEach(found -> used.add(found.group(1)));
            }
        }
        used.removeIf(code -> code.startsWith("owner.") && !code.contains("-")); // fields of a record
        assertThat(used).contains("nik.year-ask", "kbli.unknown");
        for (Locale locale : List.of(ID, Locale.ENGLISH)) {
            Set<String> texts = new TreeSet<>(FindingTexts.bundle(locale).keySet());
            assertThat(texts).containsAll(used);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1403023002900000", "14030230029", "14030230O2900000", "1403022902010001"})
    void a_text_never_shows_the_number(String bad) {
        assertThat(Nik.parse(bad).findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.text(ID) + finding + finding.text(Locale.ENGLISH))
                        .doesNotContain(bad, bad.substring(0, 6), bad.substring(6, 11)));
    }

    @Test
    void another_language_gets_indonesian() {
        assertThat(Finding.of("nik.serial").text(Locale.FRENCH))
                .isEqualTo(Finding.of("nik.serial").text(ID));
    }

    @Test
    void each_text_tells_what_is_wrong_and_what_to_do_in_at_least_two_sentences() {
        assertThat(FindingTexts.bundle(ID).keySet())
                .allSatisfy(code ->
                        assertThat(FindingTexts.bundle(ID).getString(code)).matches(".+[.;].+\\."));
    }

    private static Set<String> placeholders(Locale locale, String code) {
        return PLACEHOLDER
                .matcher(FindingTexts.bundle(locale).getString(code))
                .results()
                .map(found -> found.group())
                .collect(Collectors.toSet());
    }
}
