package id.binaan.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An unsealed list does not outlive a killed process for long. */
class OpenedUploadsTest {
    private final Path mine = create();
    private final Path leftByTheDead = mine.resolveSibling("binaan-import-" + deadPid() + "-1.list");

    @AfterEach
    void remove() throws IOException {
        Files.deleteIfExists(mine);
        Files.deleteIfExists(leftByTheDead);
    }

    @Test
    void what_a_dead_process_left_is_removed_and_nothing_else() throws IOException {
        Files.writeString(leftByTheDead, "x");
        OpenedUploads.removeLeftovers();
        assertThat(leftByTheDead).doesNotExist();
        assertThat(mine).exists();
    }

    @Test
    void nobody_else_can_read_it() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(mine)))
                .isEqualTo("rw-------");
    }

    private static Path create() {
        try {
            return OpenedUploads.create();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long deadPid() {
        long pid = 9_999_999;
        while (ProcessHandle.of(pid).isPresent()) {
            pid--;
        }
        return pid;
    }
}
