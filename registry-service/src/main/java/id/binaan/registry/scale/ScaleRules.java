package id.binaan.registry.scale;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every version of the law on scale that we hold, as data in {@code reference/scale/scale-rules.json}.
 *
 * @param rules in any order
 */
public record ScaleRules(List<ScaleRule> rules) {
    private static final String RESOURCE = "/reference/scale/scale-rules.json";

    public ScaleRules {
        rules = List.copyOf(rules);
    }

    /** The rules that come with the service. */
    public static ScaleRules load() {
        try (InputStream in = Objects.requireNonNull(ScaleRules.class.getResourceAsStream(RESOURCE))) {
            return new ScaleRules(List.of(JsonMapper.shared().readValue(in, ScaleRule[].class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rule in force on that day; empty before 2 February 2021, when only definitions we do not assess by existed. */
    public Optional<ScaleRule> on(LocalDate day) {
        return rules.stream().filter(rule -> rule.appliesOn(day)).findFirst();
    }

    /** The rule of that version, for looking at an old assessment again. */
    public Optional<ScaleRule> version(String version) {
        return rules.stream().filter(rule -> rule.version().equals(version)).findFirst();
    }
}
