package id.binaan.reference.identity;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Makes E.164 of a phone number as it stands in a form or a list; libphonenumber knows the numbering plans. */
final class PhoneText {
    private static final String HOME = "62";
    private static final Pattern SPREADSHEET = Pattern.compile("\\d([.,]\\d+)?[eE][+]?\\d+");
    private static final Pattern SEVERAL =
            Pattern.compile("\\d{4}[^\\dA-Za-z]*[/;,&|][^\\dA-Za-z]*\\d{3}|\\d{7}\\s*[-\u2013]\\s*\\d{7}");
    private static final Pattern MOBILE_WITHOUT_ZERO = Pattern.compile("8[1-9]\\d{7,10}");
    private static final Pattern TRAILING = Pattern.compile("[\\s,;/]+$");

    private PhoneText() {}

    static Checked<PhoneNumber> read(String text) {
        String trimmed = TRAILING.matcher(text.strip()).replaceFirst("");
        if (SPREADSHEET.matcher(trimmed).matches()) {
            return Checked.invalid("phone.spreadsheet");
        }
        if (SEVERAL.matcher(trimmed).find()) {
            return Checked.invalid("phone.several");
        }
        String bare = Digits.clean(trimmed).replaceAll("[()]", "");
        if (bare.isEmpty()) {
            return Checked.invalid("phone.missing");
        }
        return Digits.isDigits(bare.startsWith("+") ? bare.substring(1) : bare)
                ? international(bare)
                : Checked.invalid("phone.not-digits");
    }

    private static Checked<PhoneNumber> international(String bare) {
        if (bare.startsWith("+") || bare.startsWith("0") || bare.startsWith(HOME)) {
            return dial(bare.startsWith("+") ? bare : "+" + withCountry(bare));
        }
        return MOBILE_WITHOUT_ZERO.matcher(bare).matches()
                ? dial("+" + HOME + bare).warn(any -> List.of(Finding.of("phone.zero-lost")))
                : Checked.invalid("phone.area-missing");
    }

    private static String withCountry(String bare) {
        if (bare.startsWith("00")) {
            return bare.substring(2);
        }
        if (bare.startsWith("0")) {
            return HOME + bare.substring(1);
        }
        return bare;
    }

    private static Checked<PhoneNumber> dial(String international) {
        String zero = "+" + HOME + "0";
        String e164 =
                international.startsWith(zero) ? "+" + HOME + international.substring(zero.length()) : international;
        try {
            var phones = PhoneNumberUtil.getInstance();
            var number = phones.parse(e164, null);
            if (phones.isPossibleNumberWithReason(number) != PhoneNumberUtil.ValidationResult.IS_POSSIBLE) {
                return Checked.invalid("phone.length");
            }
            String form = phones.format(number, PhoneNumberUtil.PhoneNumberFormat.E164);
            if (!PhoneNumber.isE164(form)) {
                return Checked.invalid("phone.length");
            }
            boolean inPlan = phones.isValidNumber(number);
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
