package id.binaan.dashboard.business.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What the buttons inside the form do to what was typed; nothing is saved by them. */
final class FormSteps {
    private static final Pattern REGION = Pattern.compile("\\d{2}(\\.\\d{2}){0,2}(\\.\\d{4})?");
    private static final Pattern ACTIVITY = Pattern.compile("\\d{5}:\\d{4}");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int MOST_ACTIVITIES = 10;
    private static final int MOST_PRODUCTS = 50;

    private FormSteps() {}

    /** @param step name and, after a colon, its argument; one that is not known does nothing */
    static Typed take(Typed typed, String step) {
        int colon = step.indexOf(':');
        String argument = colon < 0 ? "" : step.substring(colon + 1);
        return switch (colon < 0 ? step : step.substring(0, colon)) {
            case "pilih-desa" ->
                REGION.matcher(argument).matches()
                        ? typed.with("village", argument).with("villageWords", "")
                        : typed;
            case "ganti-desa" -> typed.with("village", "");
            case "pilih-domisili" ->
                REGION.matcher(argument).matches()
                        ? typed.with("domicile", argument).with("domicileWords", "")
                        : typed;
            case "ganti-domisili" -> typed.with("domicile", "");
            case "pilih-kbli" -> ACTIVITY.matcher(argument).matches() ? withActivity(typed, argument) : typed;
            case "hapus-kbli" -> withoutActivity(typed, argument);
            case "tambah-produk" -> withProduct(typed);
            case "hapus-produk" ->
                argument.matches("\\d{1,2}") ? withoutProduct(typed, Integer.parseInt(argument)) : typed;
            case "pakai-pemilik" -> ID.matcher(argument).matches() ? ownedBy(typed, argument) : typed;
            case "ganti-pemilik" -> ownedBy(typed, "");
            case "ketik-nik", "ketik-npwp", "ketik-phone" -> {
                String field = step.substring("ketik-".length());
                yield typed.with(field, "").with(field + "Kept", "").with(field + "Masked", "");
            }
            default -> typed;
        };
    }

    private static Typed withActivity(Typed typed, String activity) {
        List<String> all = new ArrayList<>(typed.all("kbli"));
        if (!all.contains(activity) && all.size() < MOST_ACTIVITIES) {
            all.add(activity);
        }
        Typed added = typed.with("kbli", all).with("kbliWords", "");
        return added.has("kbliMain") ? added : added.with("kbliMain", activity);
    }

    private static Typed withoutActivity(Typed typed, String activity) {
        List<String> left = typed.all("kbli").stream()
                .filter(other -> !other.equals(activity))
                .toList();
        Typed fewer = typed.with("kbli", left);
        return typed.of("kbliMain").equals(activity)
                ? fewer.with("kbliMain", left.isEmpty() ? "" : left.getFirst())
                : fewer;
    }

    private static Typed withProduct(Typed typed) {
        Typed more = typed;
        if (typed.all("productName").size() < MOST_PRODUCTS) {
            for (String field : List.of("productId", "productName", "productPackaging", "productDays")) {
                List<String> all = new ArrayList<>(more.all(field));
                all.add("");
                more = more.with(field, all);
            }
        }
        return more;
    }

    private static Typed withoutProduct(Typed typed, int index) {
        Typed fewer = typed;
        for (String field : List.of("productId", "productName", "productPackaging", "productDays")) {
            fewer = fewer.without(field, index);
        }
        return fewer;
    }

    private static Typed ownedBy(Typed typed, String id) {
        Typed other = typed.with("pemilik", id);
        for (String field : OwnerReading.FIELDS) {
            other = other.with(field, "");
        }
        for (String field : KeptNumbers.FIELDS) {
            other = other.with(field + "Kept", "").with(field + "Masked", "");
        }
        return other;
    }
}
