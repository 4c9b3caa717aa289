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
        int doubled,
        int invented,
        int disordered,
        int stale,
        int unlogged,
        int misfolded,
        int parked) {

    /** What must be zero and is not. */
    Map<String, Integer> broken() {
        Map<String, Integer> broken = new LinkedHashMap<>();
        broken.put("lost", lost);
        broken.put("doubled", doubled);
        broken.put("invented", invented);
        broken.put("disordered", disordered);
        broken.put("stale", stale);
        broken.put("unlogged", unlogged);
        broken.put("misfolded", misfolded);
        broken.put("parked", parked);
        broken.values().removeIf(count -> count == 0);
        return broken;
    }

    /** All figures on one line. */
    String line() {
        return "records %d acknowledged %d repeated %d messages %d duplicates %.1f%% lost %d doubled %d invented %d disordered %d stale %d unlogged %d misfolded %d parked %d"
                .formatted(
                        records,
                        acknowledged,
                        repeated,
                        messages,
                        messages == 0 ? 0 : 100.0 * duplicates / messages,
                        lost,
                        doubled,
                        invented,
                        disordered,
                        stale,
                        unlogged,
                        misfolded,
                        parked);
    }
}
