package id.binaan.registry.scale;

import id.binaan.reference.identity.Checked;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The class that a list or an owner states, kept under the definition it was stated by; it is never the assessed scale.
 *
 * @param definition what the source meant by it
 * @param scale never {@link BusinessScale#UNKNOWN}
 */
public record DeclaredScale(ScaleDefinition definition, BusinessScale scale) {
    private static final List<String> FILLERS = List.of("USAHA", "SKALA", "INDUSTRI", "PERUSAHAAN");
    private static final Map<String, BusinessScale> WORDS = Map.ofEntries(
            Map.entry("MIKRO", BusinessScale.MICRO),
            Map.entry("MICRO", BusinessScale.MICRO),
            Map.entry("UMI", BusinessScale.MICRO),
            Map.entry("KECIL", BusinessScale.SMALL),
            Map.entry("SMALL", BusinessScale.SMALL),
            Map.entry("MENENGAH", BusinessScale.MEDIUM),
            Map.entry("SEDANG", BusinessScale.MEDIUM),
            Map.entry("MEDIUM", BusinessScale.MEDIUM),
            Map.entry("BESAR", BusinessScale.LARGE),
            Map.entry("LARGE", BusinessScale.LARGE));

    /** Reads words as found in lists, e.g. {@code "Usaha Mikro "}, {@code kecil}, {@code Menengah}. */
    public static Checked<DeclaredScale> parse(String text, ScaleDefinition definition) {
        List<String> words = List.of(text.toUpperCase(Locale.ROOT).split("[^A-Z]+")).stream()
                .filter(word -> !word.isEmpty() && !FILLERS.contains(word))
                .toList();
        if (words.isEmpty()) {
            return Checked.invalid("scale.missing");
        }
        BusinessScale scale = words.size() == 1 ? WORDS.get(words.getFirst()) : null;
        return scale == null
                ? Checked.invalid("scale.unknown-word")
                : Checked.valid(new DeclaredScale(definition, scale));
    }
}
