package id.binaan.dashboard.readmodel;

/**
 * One making of the read model; a rebuild makes the next one.
 *
 * @param number from 1
 */
record Generation(int number) {
    private static final String BUSINESSES = "businesses_";
    private static final String PERSONS = "persons_";

    Generation next() {
        return new Generation(number + 1);
    }

    String businesses() {
        return BUSINESSES + number;
    }

    String persons() {
        return PERSONS + number;
    }

    boolean owns(String collection) {
        return collection.equals(businesses()) || collection.equals(persons());
    }

    /** Whether the collection belongs to some generation. */
    static boolean any(String collection) {
        return collection.matches("(" + BUSINESSES + "|" + PERSONS + ")\\d+");
    }
}
