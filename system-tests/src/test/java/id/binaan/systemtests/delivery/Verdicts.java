package id.binaan.systemtests.delivery;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a run came to (DELIVERY section 7). All but the figures of size and the duplicates must be zero.
 *
 * @param records how many businesses were written
 * @param acknowledged how many commands were answered
 * @param repeated attempts that had to be made again
 * @param duplicates messages that came again, of all messages; allowed, for the guard drops them
 * @param lost acknowledged events that are not on the topic
 * @param forgotten acknowledged events that the registry's store does not hold
 * @param doubled commands that took effect more than once, and records that no command was answered for
 * @param invented messages of something that the store does not hold
 * @param disordered first occurrences that do not follow their predecessor: gaps and swaps
 * @param stale records whose last message is not their newest state
 * @param unlogged acknowledged events that the event log does not hold
 * @param misfolded copies that differ from the fold of the record's messages
 * @param parked events that could not take effect
 */
record Verdicts(
        int records,
        int acknowledged,
        int repeated,
        int messages,
        int duplicates,
        int lost,
        int forgotten,
        int doubled,
        int invented,
        int disordered,
        int stale,
        int unlogged,
        int misfolded,
        int parked) {

    /** What must be zero and is not. */
    Map<String, Integer> broken() {
        Map<String, Integer> broken = faults();
        broken.values().removeIf(count -> count == 0);
        return broken;
    }

    private Map<String, Integer> faults() {
        Map<String, Integer> faults = new LinkedHashMap<>();
        faults.put("lost", lost);
        faults.put("forgotten", forgotten);
        faults.put("doubled", doubled);
        faults.put("invented", invented);
        faults.put("disordered", disordered);
        faults.put("stale", stale);
        faults.put("unlogged", unlogged);
        faults.put("misfolded", misfolded);
        faults.put("parked", parked);
        return faults;
    }

    /** All figures on one line. */
    String line() {
        StringBuilder line = new StringBuilder("records %d acknowledged %d repeated %d messages %d duplicates %.1f%%"
                .formatted(records, acknowledged, repeated, messages, 100.0 * duplicates / Math.max(1, messages)));
        faults().forEach((fault, count) ->
                line.append(' ').append(fault).append(' ').append(count));
        return line.toString();
    }
}
