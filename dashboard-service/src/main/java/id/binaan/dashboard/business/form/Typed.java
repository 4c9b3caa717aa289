package id.binaan.dashboard.business.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/** What somebody typed into a form, as they typed it: an error must cost nobody a letter. */
public record Typed(Map<String, List<String>> values) {
    static final Typed NOTHING = new Typed(Map.of());

    public Typed {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        values.forEach((name, typed) -> copy.put(name, List.copyOf(typed)));
        values = copy;
    }

    static Typed of(MultiValueMap<String, String> parameters) {
        return new Typed(parameters);
    }

    /** The field's text, without blanks around it; empty if there is none. */
    public String of(String field) {
        List<String> typed = all(field);
        return typed.isEmpty() ? "" : typed.getFirst().strip();
    }

    /** All texts of a field that comes several times. */
    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** The text at a place in a field that comes several times; empty if there is none. */
    public String of(String field, int index) {
        List<String> typed = all(field);
        return index < typed.size() ? typed.get(index).strip() : "";
    }

    public boolean has(String field) {
        return !of(field).isEmpty();
    }

    Typed with(String field, String... typed) {
        return with(field, List.of(typed));
    }

    Typed with(String field, List<String> typed) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        changed.put(field, typed);
        return new Typed(changed);
    }

    /** With one text less in a field that comes several times. */
    Typed without(String field, int index) {
        List<String> fewer = new ArrayList<>(all(field));
        if (index < fewer.size()) {
            fewer.remove(index);
        }
        return with(field, fewer);
    }

    /** Whether a field reads the same in another form. */
    boolean same(String field, Typed other) {
        return strip(all(field)).equals(strip(other.all(field)));
    }

    /** Texts that are not there and texts that are empty read the same. */
    private static List<String> strip(List<String> texts) {
        List<String> stripped = new ArrayList<>(
                texts.stream().map(text -> text.strip().replace("\r\n", "\n")).toList());
        while (!stripped.isEmpty() && stripped.getLast().isEmpty()) {
            stripped.removeLast();
        }
        return stripped;
    }

    @Override
    public String toString() {
        return "Typed[]"; // personal: must not reach a log by accident
    }
}
