package id.binaan.registry.slice;

import id.binaan.localstack.keys.ServiceKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keys of a service for the life of the test JVM. */
final class Keys {
    private static final Path DIRECTORY = create();

    private Keys() {}

    static Path of(String service) {
        return DIRECTORY.resolve(service);
    }

    private static Path create() {
        try {
            Path directory = Files.createTempDirectory("binaan-keys");
            ServiceKeys.createMissing(directory);
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
