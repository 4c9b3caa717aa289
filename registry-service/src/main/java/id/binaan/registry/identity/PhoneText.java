package id.binaan.registry.identity;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Makes E.164 of a phone number as it stands in a form or a list; libphonenumber knows the numbering plans. */
final class PhoneText {
    private static final String HOME = "62";
    private static final Pattern SPREADSHEET = Pattern.compile("\\d([.,]\\d+)?[eE][+]?\\d+");
    private static final Pattern SEVERAL = Pattern.compile("\\d{6}[^\\d]*[/;,&|][^\\d]*\\+?\\d{6}");

    private PhoneText() {}

    static Checked<PhoneNumber> read(String text) {
        String trimmed = text.strip();
        if (SPREADSHEET.matcher(trimmed).matches()) {
            return Checked.invalid("phone.spreadsheet");
        }
        String bare = Digits.clean(trimmed).replaceAll("[()]", "");
        if (SEVERAL.matcher(bare).find()) {
            return Checked.invalid("phone.several");
        }
        if (bare.isEmpty()) {
            return Checked.invalid("phone.missing");
        }
        return Digits.isDigits(bare.startsWith("+") ? bare.substring(1) : bare)
                ? international(bare)
                : Checked.invalid("phone.not-digits");
    }

    private static Checked<PhoneNumber> international(String bare) {
        boolean zeroLost = bare.startsWith("8") && bare.length() >= 9;
        String dialled = bare.startsWith("+") ? bare : "+" + withCountry(bare);
        if (dialled.startsWith("+" + HOME + "0")) {
            dialled = "+" + HOME + dialled.substring(4);
        }
        Checked<PhoneNumber> number = dial(dialled);
        return zeroLost ? number.warn(any -> List.of(Finding.of("phone.zero-lost"))) : number;
    }

    private static String withCountry(String bare) {
        if (bare.startsWith("00")) {
            return bare.substring(2);
        }
        if (bare.startsWith("0")) {
            return HOME + bare.substring(1);
        }
        return bare.startsWith(HOME) ? bare : HOME + bare;
    }

    private static Checked<PhoneNumber> dial(String e164) {
        try {
            var phones = PhoneNumberUtil.getInstance();
            var number = phones.parse(e164, null);
            if (phones.isPossibleNumberWithReason(number) != PhoneNumberUtil.ValidationResult.IS_POSSIBLE) {
                return Checked.invalid("phone.length");
            }
            boolean inPlan = phones.isValidNumber(number);
            String form = phones.format(number, PhoneNumberUtil.PhoneNumberFormat.E164);
            return Checked.valid(new PhoneNumber(form)).warn(phone -> unusual(phone, inPlan));
        } catch (NumberParseException e) {
            return Checked.invalid("phone.length");
        }
    }

    private static List<Finding> unusual(PhoneNumber phone, boolean inPlan) {
        List<Finding> warnings = new ArrayList<>();
        switch (phone.kind()) {
            case FOREIGN -> warnings.add(Finding.of("phone.foreign"));
            case OTHER -> warnings.add(Finding.of("phone.unusual"));
            case LANDLINE -> {
                if (!phone.isDistrictLandline()) {
                    warnings.add(Finding.of("phone.other-area"));
                }
            }
            case MOBILE -> {}
        }
        if (!inPlan && phone.kind() == PhoneKind.FOREIGN) {
            warnings.add(Finding.of("phone.unusual"));
        }
        return warnings;
    }
}
