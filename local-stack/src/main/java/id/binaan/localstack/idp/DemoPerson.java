package id.binaan.localstack.idp;

import java.util.List;
import java.util.Optional;

/** Somebody who may log in for a demonstration: the name is the role, the password is {@code binaan}. */
record DemoPerson(String role, List<String> regions) {

    static final String PASSWORD = "binaan";

    static final List<DemoPerson> ALL = List.of(
            new DemoPerson("enumerator", List.of("14.03.02")),
            new DemoPerson("supervisor", List.of("14.03.02")),
            new DemoPerson("operator", List.of("14.03")),
            new DemoPerson("facilitator", List.of("14.03")),
            new DemoPerson("planner", List.of("14.03")),
            new DemoPerson("head", List.of("14.03")),
            new DemoPerson("partner", List.of()),
            new DemoPerson("integrator", List.of()),
            new DemoPerson("admin", List.of()));

    static Optional<DemoPerson> named(String name) {
        return ALL.stream().filter(person -> person.role().equals(name)).findFirst();
    }
}
