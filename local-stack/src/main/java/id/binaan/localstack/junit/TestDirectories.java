package id.binaan.localstack.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Directories for test data. A test JVM may end while its broker still runs, so that clients can close in peace; the next
 * JVM then removes what it left.
 */
final class TestDirectories {

    private static final String PREFIX = "binaan-test-";

    private TestDirectories() {}

    static Path create() {
        try {
            var parent = parent();
            deleteAbandoned(parent);
            return Files.createTempDirectory(
                    parent, PREFIX + ProcessHandle.current().pid() + "-");
        } catch (IOException e) {
            throw new UncheckedIOException("No directory for test data could be made", e);
        }
    }

    static void delete(Path directory) {
        try {
            Files.walkFileTree(directory, new DeletingVisitor());
        } catch (IOException e) {
            throw new UncheckedIOException("Test data could not be removed", e);
        }
    }

    /** The module's build directory if there is one, else the place for temporary files. */
    private static Path parent() {
        var target = Path.of("target").toAbsolutePath();
        return Files.isDirectory(target) ? target : Path.of(System.getProperty("java.io.tmpdir"));
    }

    private static void deleteAbandoned(Path parent) throws IOException {
        List<Path> candidates;
        try (var entries = Files.list(parent)) {
            candidates = entries.filter(TestDirectories::isAbandoned).toList();
        }
        candidates.forEach(TestDirectories::delete);
    }

    private static boolean isAbandoned(Path path) {
        var name = path.getFileName().toString();
        if (!name.startsWith(PREFIX)) {
            return false;
        }
        var pid = name.substring(PREFIX.length()).replaceAll("-.*", "");
        return pid.matches("\\d+")
                && ProcessHandle.of(Long.parseLong(pid))
                        .filter(ProcessHandle::isAlive)
                        .isEmpty();
    }

    /** Files first, then the directory that held them. */
    private static final class DeletingVisitor extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure) throws IOException {
            Files.deleteIfExists(directory);
            return FileVisitResult.CONTINUE;
        }
    }
}
