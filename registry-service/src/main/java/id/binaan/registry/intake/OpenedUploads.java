package id.binaan.registry.intake;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files in which an upload lies unsealed while it is read, for the owner's eyes only. A process that is killed leaves its
 * file; the next one to start removes it, since its name tells whose it was.
 */
final class OpenedUploads {
    private static final Path DIRECTORY = Path.of(System.getProperty("java.io.tmpdir"));
    private static final String PREFIX = "binaan-import-";
    private static final Pattern NAME = Pattern.compile(PREFIX + "(\\d{1,10})-\\d+\\.list");

    private OpenedUploads() {}

    static Path create() throws IOException {
        return Files.createTempFile(DIRECTORY, PREFIX + ProcessHandle.current().pid() + "-", ".list");
    }

    /** Removes what processes left that run no more. */
    static void removeLeftovers() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(DIRECTORY, PREFIX + "*.list")) {
            for (Path file : files) {
                Matcher name = NAME.matcher(file.getFileName().toString());
                if (name.matches()
                        && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
