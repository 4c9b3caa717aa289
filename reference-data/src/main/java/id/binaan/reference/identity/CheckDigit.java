package id.binaan.reference.identity;

/** The two check-digit methods of the identifiers here. */
final class CheckDigit {
    private CheckDigit() {}

    /** Luhn: every second digit from the right counts double, its digits added; the sum ends in 0. */
    static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit : 2 * digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }

    /** GS1: weights 1, 3, 1, 3… from the right, the check digit first; the sum ends in 0 (GS1 GenSpecs 7.9.1). */
    static boolean gs1(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            sum += i % 2 == 0 ? digit : 3 * digit;
        }
        return sum % 10 == 0;
    }
}
