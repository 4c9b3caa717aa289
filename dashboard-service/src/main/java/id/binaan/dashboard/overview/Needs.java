package id.binaan.dashboard.overview;

import id.binaan.contracts.registry.RecordState;
import id.binaan.dashboard.login.Operator;
import id.binaan.dashboard.page.BusinessLinks;
import id.binaan.dashboard.search.Figures;
import id.binaan.dashboard.search.Flag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What waits for somebody: who may do the next step is told of it, and nobody else. */
@Component
class Needs {
    private static final Map<String, List<RecordState>> STATES = Map.of(
            "enumerator", List.of(RecordState.NEEDS_CORRECTION, RecordState.DRAFT),
            "supervisor", List.of(RecordState.AUTO_CHECKED),
            "operator",
                    List.of(
                            RecordState.FIELD_VERIFIED,
                            RecordState.STALE,
                            RecordState.NEEDS_CORRECTION,
                            RecordState.DRAFT));
    private static final Map<String, List<Flag>> FLAGS = Map.of(
            "operator", List.of(Flag.OUT_OF_AREA, Flag.PLACE_UNKNOWN, Flag.OWNER_UNKNOWN),
            "facilitator", List.of(Flag.WITHOUT_NIB));

    private final BusinessLinks links;

    Needs(BusinessLinks links) {
        this.links = links;
    }

    /**
     * One kind of thing to do.
     *
     * @param key of its words, {@code need.<key>} and {@code need.<key>.text}
     * @param look the state whose colour and icon it has
     */
    record Need(String key, String look, long count, String link) {}

    /** What there is to do, most urgent first; nothing that counts zero. */
    List<Need> of(Operator operator, Figures figures) {
        Map<String, Need> needs = new LinkedHashMap<>();
        for (String role : List.of("supervisor", "operator", "enumerator", "facilitator")) {
            if (operator.has(role)) {
                STATES.getOrDefault(role, List.of())
                        .forEach(state -> needs.putIfAbsent(state.name(), need(state, figures)));
                FLAGS.getOrDefault(role, List.of())
                        .forEach(flag -> needs.putIfAbsent(flag.name(), need(flag, figures)));
            }
        }
        return needs.values().stream().filter(need -> need.count() > 0).toList();
    }

    private Need need(RecordState state, Figures figures) {
        return new Need(state.name(), state.name(), figures.byState().getOrDefault(state, 0L), links.state(state));
    }

    private Need need(Flag flag, Figures figures) {
        return new Need(flag.name(), "NEEDS_CORRECTION", figures.byFlag().getOrDefault(flag, 0L), links.flag(flag));
    }
}
