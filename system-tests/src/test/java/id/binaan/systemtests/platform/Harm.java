package id.binaan.systemtests.platform;

/** A guarantee that a service breaks on purpose, by the name that the harm on its class path knows. */
public enum Harm {
    NONE(""),
    ACKNOWLEDGE_BEFORE_PUBLISH("acknowledge-before-publish"),
    PUBLISH_OUT_OF_ORDER("out-of-order"),
    NO_GUARD("no-guard");

    private final String mutation;

    Harm(String mutation) {
        this.mutation = mutation;
    }

    String javaOption() {
        return "-Dbinaan.harm.mutation=" + mutation;
    }
}
