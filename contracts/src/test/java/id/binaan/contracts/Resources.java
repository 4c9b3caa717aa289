package id.binaan.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Files of the module as bytes. */
final class Resources {
    private Resources() {}

    static byte[] bytes(String path) {
        try (var in = Resources.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new AssertionError("missing: " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
