package id.binaan.dashboard.business.form;

import id.binaan.kit.privacy.Masks;
import id.binaan.reference.identity.Nik;
import id.binaan.reference.identity.Npwp;
import id.binaan.reference.identity.PhoneNumber;
import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Keeps well-formed identifiers in the session while a form goes back to the person who typed them: no page source may
 * hold one, and nobody should have to type it again. The form carries a random name for it and shows it masked.
 */
final class KeptNumbers {
    static final List<String> FIELDS = List.of("nik", "npwp", "phone");

    private static final String ATTRIBUTE = "binaan.kept-numbers";
    private static final int MOST = 30;

    private KeptNumbers() {}

    /** Puts back what is kept into fields that were left empty. */
    static Typed restored(Typed typed, HttpSession session) {
        Typed full = typed;
        for (String field : FIELDS) {
            String kept = kept(session).get(typed.of(field + "Kept"));
            if (!typed.has(field) && kept != null) {
                full = full.with(field, kept);
            }
        }
        return full;
    }

    /** Takes well-formed identifiers out of a form before it is shown again. */
    static Typed hidden(Typed typed, HttpSession session) {
        Typed shown = typed;
        for (String field : FIELDS) {
            String value = typed.of(field);
            if (wellFormed(field, value)) {
                shown = shown.with(field, "")
                        .with(field + "Kept", keep(session, value))
                        .with(field + "Masked", field.equals("phone") ? Masks.phone(value) : Masks.identifier(value));
            } else {
                shown = shown.with(field + "Kept", "").with(field + "Masked", "");
            }
        }
        return shown;
    }

    /** Forgets all that is kept: the form has done its work. */
    static void forget(HttpSession session) {
        session.removeAttribute(ATTRIBUTE);
    }

    private static boolean wellFormed(String field, String value) {
        return switch (field) {
            case "nik" -> Nik.parse(value).isValid();
            case "npwp" -> Npwp.parse(value).isValid();
            default -> PhoneNumber.parse(value).isValid();
        };
    }

    private static String keep(HttpSession session, String value) {
        String name = UUID.randomUUID().toString();
        Map<String, String> kept = new LinkedHashMap<>(kept(session));
        kept.put(name, value);
        while (kept.size() > MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
        session.setAttribute(ATTRIBUTE, kept);
        return name;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> kept(HttpSession session) {
        Object kept = session.getAttribute(ATTRIBUTE);
        return kept instanceof Map<?, ?> map ? (Map<String, String>) map : Map.of();
    }
}
