package id.binaan.registry.intake;

import id.binaan.kit.privacy.Masks;
import id.binaan.registry.intake.mapping.IntakeField;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Shows the values of a column so that a person recognises what it holds, without giving away whose numbers they are:
 * also in a column nobody has recognised a long number may be a NIK.
 */
final class SampleMasks {
    private static final Set<IntakeField> NUMBERS = EnumSet.of(
            IntakeField.NIK,
            IntakeField.FAMILY_CARD_NUMBER,
            IntakeField.NPWP,
            IntakeField.PHONE,
            IntakeField.PHONE_ALTERNATIVE,
            IntakeField.EMAIL,
            IntakeField.BIRTH_DATE);
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d(?:[ .\\-]?\\d){14,}");

    private static final Set<IntakeField> HARMLESS =
            EnumSet.of(IntakeField.LATITUDE, IntakeField.LONGITUDE, IntakeField.CAPITAL, IntakeField.ANNUAL_SALES);

    private SampleMasks() {}

    static List<String> of(IntakeField field, List<String> samples) {
        if (HARMLESS.contains(field)) {
            return samples;
        }
        return samples.stream()
                .map(sample -> NUMBERS.contains(field)
                        ? Masks.identifier(sample)
                        : LONG_NUMBER.matcher(sample).replaceAll(found -> Masks.identifier(found.group())))
                .toList();
    }
}
