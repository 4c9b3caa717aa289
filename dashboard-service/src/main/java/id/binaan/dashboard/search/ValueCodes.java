package id.binaan.dashboard.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Small numbers for the values of a facet, the same for all parts of the index; they stay as long as the process runs. */
final class ValueCodes {
    private final Map<String, Integer> codes = new HashMap<>();
    private final List<String> values = new ArrayList<>();

    synchronized int of(String value) {
        return codes.computeIfAbsent(value, added -> {
            values.add(added);
            return values.size() - 1;
        });
    }

    synchronized String value(int code) {
        return values.get(code);
    }

    synchronized int size() {
        return values.size();
    }
}
