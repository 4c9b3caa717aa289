package id.binaan.registry.intake.row;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.binaan.registry.intake.mapping.ColumnGuess;
import id.binaan.registry.intake.mapping.IntakeField;
import id.binaan.registry.intake.table.RowFinding;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever can be reported has a text in both languages. */
class MessagesTest {
    private static final Pattern CODE = Pattern.compile(
            "(?:UnreadableContent\\(|UnreadableTable\\.of\\(|FieldFinding\\(|Reading\\.<String>finding\\(|Refused\\(|[A-Z_]{3,}\\()\\s*\"([a-z0-9]+(?:-[a-z0-9]+)+)\""
                    + "|(?:\\?|:|return|,)\\s*\"((?:file|zip|workbook|too|unbalanced|phone|number)-[a-z-]+|[a-z-]+-not-understood)\"");

    private static Properties messages(String language) throws IOException {
        var properties = new Properties();
        var resource = "/messages/intake_" + language + ".properties";
        try (var in = Objects.requireNonNull(MessagesTest.class.getResourceAsStream(resource))) {
            properties.load(new InputStreamReader(in, UTF_8));
        }
        return properties;
    }

    private static Set<String> codes() throws IOException {
        Set<String> codes = new TreeSet<>();
        var sources = Path.of(
                System.getProperty("binaan.root", "."), "registry-service/src/main/java/id/binaan/registry/intake");
        try (var files = Files.walk(sources)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                CODE.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                        .forEach(codes::add);
            }
        }
        return codes;
    }

    @Test
    void every_code_reason_and_field() throws IOException {
        var codes = codes();
        Arrays.stream(RowFinding.Kind.values()).forEach(kind -> codes.add(kind.code()));
        for (var language : new String[] {"id", "en"}) {
            var keys = messages(language).keySet();
            assertThat(codes)
                    .hasSizeGreaterThan(35)
                    .allSatisfy(code -> assertThat(keys)
                            .as(code)
                            .matches(known ->
                                    known.contains("intake." + code) || known.contains("intake.reason." + code)));
            assertThat(ColumnGuess.Reason.values())
                    .allSatisfy(reason -> assertThat(keys).contains("intake.reason." + reason.code()));
            assertThat(IntakeField.values())
                    .allSatisfy(field -> assertThat(keys).contains("intake.field." + field));
        }
        assertThat(messages("id").keySet()).isEqualTo(messages("en").keySet());
    }
}
