package id.binaan.registry.intake.row;

import id.binaan.contracts.registry.LegalForm;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A business name and the legal form written with it.
 *
 * @param name without PT, CV or Fa; other words such as UD, Koperasi or KUB are part of the name and stay
 */
public record BusinessName(String name, Optional<LegalForm> legalForm) {
    private static final String FORM = "(?<form>P\\.? ?T\\.?|C\\.? ?V\\.?|FA\\.?|FIRMA)";
    private static final Pattern BEFORE = pattern("^" + FORM + "(?:(?<=\\.)|[\\s,:])\\s*(?<name>.+)$");
    private static final Pattern AFTER = pattern("^(?<name>.+?)(?:\\s*[,(]\\s*|\\s+(?!FA))" + FORM + "[)`'\\s]*$");
    private static final Pattern KEPT =
            pattern("^(UD|U\\.D|PD|P\\.D|KOPERASI|KUD|BUMDES|KUB|KELOMPOK|POKTAN|KWT)\\b\\.?.*");
    private static final Pattern KEPT_AFTER = pattern("^.+[,\\s]\\s*(UD|PD|KOPERASI|KUB)\\.?$");

    /** Cheap, for most names have no legal form. */
    private static final Pattern WORTH_A_LOOK =
            pattern("\\b(?:P\\.? ?T|C\\.? ?V|FA|FIRMA|U\\.?D|P\\.?D|KOPERASI|KUD|BUMDES|KUB|KELOMPOK|POKTAN|KWT)\\b");

    /** Understands {@code PT NAMA}, {@code NAMA, PT}, {@code NAMA PT}, {@code CV. Nama} and {@code PT.Nama Tbk}. */
    static BusinessName parse(String text) {
        if (!WORTH_A_LOOK.matcher(text).find()) {
            return new BusinessName(text, Optional.empty());
        }
        var before = BEFORE.matcher(text);
        if (before.matches()) {
            return of(before);
        }
        var after = AFTER.matcher(text);
        if (after.matches()) {
            return of(after);
        }
        var kept = KEPT.matcher(text);
        var keptAfter = KEPT_AFTER.matcher(text);
        if (kept.matches()) {
            return new BusinessName(text, LegalFormWords.parse(kept.group(1)));
        }
        return new BusinessName(
                text, keptAfter.matches() ? LegalFormWords.parse(keptAfter.group(1)) : Optional.empty());
    }

    private static BusinessName of(Matcher found) {
        var name = found.group("name").replaceFirst("(?i)[\\s,]+tbk\\.?$", "").replaceAll("^[\\s,.]+|[\\s,]+$", "");
        return new BusinessName(name, LegalFormWords.parse(found.group("form").replace(" ", "")));
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }
}
