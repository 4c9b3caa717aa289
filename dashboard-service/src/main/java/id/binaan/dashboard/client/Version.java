package id.binaan.dashboard.client;

/** The version of a record that somebody has seen, as {@code If-Match} carries it. */
public record Version(long number) {
    @Override
    public String toString() {
        return "\"v" + number + "\"";
    }
}
