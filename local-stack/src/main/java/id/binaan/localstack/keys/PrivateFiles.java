package id.binaan.localstack.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/** Files that only their owner may read, made once and never overwritten. */
public final class PrivateFiles {

    private PrivateFiles() {}

    /** Returns the content of the file, which is made with the supplied content if it does not exist. */
    public static String readOrCreate(Path file, Supplier<String> content) {
        try {
            if (!Files.exists(file)) {
                create(file, content.get());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " could not be made or read", e);
        }
    }

    /** Makes the directory and its missing parents, open to their owner only. */
    public static void createDirectories(Path directory) {
        try {
            Files.createDirectories(directory);
            restrict(directory, "rwx------");
        } catch (IOException e) {
            throw new UncheckedIOException("The directory " + directory + " could not be made", e);
        }
    }

    /** A crash leaves either no file or a whole one: it is written beside and then given its name. */
    private static void create(Path file, String content) throws IOException {
        var parent = file.toAbsolutePath().getParent();
        if (parent != null && !Files.exists(parent, LinkOption.NOFOLLOW_LINKS)) {
            createDirectories(parent);
        }
        var draft = Files.createTempFile(parent, "." + file.getFileName(), ".new");
        restrict(draft, "rw-------");
        Files.write(draft, (content + "\n").getBytes(StandardCharsets.UTF_8));
        try {
            // A link, unlike a move, never replaces what another process made meanwhile.
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            return;
        } catch (UnsupportedOperationException e) {
            Files.copy(draft, file);
            restrict(file, "rw-------");
        } finally {
            Files.delete(draft);
        }
    }

    private static void restrict(Path path, String permissions) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
