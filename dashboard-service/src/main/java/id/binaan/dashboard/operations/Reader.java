package id.binaan.dashboard.operations;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A consumer group as the broker and its service see it.
 *
 * @param service whose it is
 * @param behind messages it has still to read
 * @param waitingSince since when it waits for store or broker, as its service says; null if it does not, or is away
 */
record Reader(
        String service, String group, long behind, @Nullable Instant waitingSince) {

    /** All groups that the broker knows, those of services that are away included. */
    static List<Reader> of(Map<String, Long> lags, List<ServiceState> states) {
        return lags.entrySet().stream()
                .map(lag -> new Reader(
                        lag.getKey().substring(0, lag.getKey().indexOf('.')),
                        lag.getKey(),
                        lag.getValue(),
                        waitingSince(lag.getKey(), states)))
                .toList();
    }

    private static @Nullable Instant waitingSince(String group, List<ServiceState> states) {
        for (ServiceState state : states) {
            if (state.report() != null) {
                for (ServiceState.Group known : state.report().groups()) {
                    if (known.group().equals(group)) {
                        return known.waitingSince();
                    }
                }
            }
        }
        return null;
    }
}
