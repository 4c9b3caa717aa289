package id.binaan.dashboard.page;

import id.binaan.dashboard.login.Operator;
import java.util.List;
import java.util.Set;

/**
 * One entry of the navigation.
 *
 * @param name as pages name it to the layout; its words are {@code section.<name>}
 * @param path where it leads
 * @param icon its icon
 * @param roles who may use it
 */
public record Section(String name, String path, String icon, Set<String> roles) {
    private static final List<Section> ALL = List.of(
            new Section(
                    "overview",
                    "/",
                    "overview",
                    Set.of("enumerator", "supervisor", "operator", "facilitator", "planner", "head", "admin")),
            new Section(
                    "businesses",
                    "/usaha",
                    "shop",
                    Set.of("enumerator", "supervisor", "operator", "facilitator", "planner", "head")),
            new Section("intake", "/pendataan", "intake", Set.of("operator")),
            new Section("operations", "/operasi", "operations", Set.of("operator", "admin")));

    /** The entries for somebody: nothing that they may not use. */
    static List<Section> of(Operator operator) {
        return ALL.stream()
                .filter(section -> section.roles().stream().anyMatch(operator::has))
                .toList();
    }
}
