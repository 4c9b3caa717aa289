package id.binaan.dashboard.search;

import id.binaan.contracts.registry.BusinessStatus;
import id.binaan.contracts.registry.RecordState;
import id.binaan.contracts.registry.ScaleClass;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many businesses there are in a region. Values that no record has are absent.
 *
 * @param total all but merged ones
 * @param stateBySubdistrict by Kemendagri code; records without a subdistrict are under {@link #NOWHERE}
 */
public record Figures(
        long total,
        Map<RecordState, Long> byState,
        Map<BusinessStatus, Long> byStatus,
        Map<ScaleClass, Long> byScale,
        Map<Flag, Long> byFlag,
        Map<String, Map<RecordState, Long>> stateBySubdistrict,
        Freshness freshness) {
    /** Stands for the subdistrict of records that have none. */
    public static final String NOWHERE = "";

    /** How many records each subdistrict has. */
    public Map<String, Long> bySubdistrict() {
        Map<String, Long> sums = new TreeMap<>();
        stateBySubdistrict.forEach((code, states) -> sums.put(
                code, states.values().stream().mapToLong(Long::longValue).sum()));
        return sums;
    }
}
