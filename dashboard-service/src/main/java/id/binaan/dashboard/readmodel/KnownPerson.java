package id.binaan.dashboard.readmodel;

import java.util.Map;

/**
 * What the console shows of an owner; telephone, sex and the rest of the person's message are not kept.
 *
 * @param businessNames names, by business id, of those whose name contains the owner's
 */
public record KnownPerson(String name, Map<String, String> businessNames) {
    public KnownPerson {
        businessNames = Map.copyOf(businessNames);
    }

    @Override
    public String toString() {
        return "KnownPerson"; // a name must not reach a log by accident
    }
}
