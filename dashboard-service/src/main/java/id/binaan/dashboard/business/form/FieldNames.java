package id.binaan.dashboard.business.form;

import id.binaan.dashboard.client.Problem;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where in the form a field of the registry stands. */
final class FieldNames {
    /** What is wrong with the form as a whole. */
    static final String WHOLE = "form";

    private static final Pattern PRODUCT = Pattern.compile("products\\[(\\d+)].*");

    private FieldNames() {}

    /** Notes a refusal at the fields at fault, or as a whole if none is named. */
    static void say(Problem problem, UnaryOperator<String> place, Errors errors) {
        problem.errors().forEach(error -> errors.say(place.apply(error.field()), error.message()));
        if (problem.errors().isEmpty()) {
            errors.say(WHOLE, problem.detail());
        }
    }

    static String ofPerson(String field) {
        return switch (field) {
            case "name" -> "ownerName";
            case "address" -> "ownerAddress";
            case "nik", "npwp", "phone", "sex", "birthDate", "domicile" -> field;
            case "givenOn" -> "consentDate";
            default -> WHOLE;
        };
    }

    static String ofBusiness(String field) {
        Matcher product = PRODUCT.matcher(field);
        if (product.matches()) {
            return "product-" + product.group(1);
        }
        if (field.startsWith("kbli")) {
            return "kbli";
        }
        if (field.startsWith("finance")) {
            return field.endsWith("capital") ? "capital" : field.endsWith("annualSales") ? "annualSales" : "year";
        }
        return switch (field) {
            case "location.village" -> "village";
            case "location.address" -> "address";
            case "location.postalCode" -> "postalCode";
            case "ownerId" -> "ownerName";
            case "workers" -> "paidMale";
            case "name", "brand", "legalForm", "premises", "startDate", "nib", "status", "notes" -> field;
            default -> WHOLE;
        };
    }
}
