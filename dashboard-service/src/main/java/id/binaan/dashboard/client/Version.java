package id.binaan.dashboard.client;

/** The version of a record that somebody has seen, as {@code If-Match} carries it. */
public final class Version {
    private Version() {}

    /** E.g. {@code "v17"}, quotes included. */
    public static String of(long number) {
        return "\"v" + number + "\"";
    }
}
