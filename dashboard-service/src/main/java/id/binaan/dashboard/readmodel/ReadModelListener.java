package id.binaan.dashboard.readmodel;

import java.util.Set;

/** Whoever keeps something made from the read model; it asks the read model for the states. */
public interface ReadModelListener {
    void businessesStored(Set<String> ids);

    void personsStored(Set<String> ids);
}
