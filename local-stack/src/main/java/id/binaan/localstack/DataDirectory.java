package id.binaan.localstack;

import id.binaan.localstack.keys.PrivateFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes sure, before anything starts, that data can be kept. */
final class DataDirectory {

    private static final long REQUIRED_MEGABYTES = 500;

    private DataDirectory() {}

    /** Makes the directory if needed and refuses one that cannot be written or has too little space. */
    static void require(Path directory) {
        try {
            PrivateFiles.createDirectories(directory);
            Files.delete(Files.createTempFile(directory, "probe", null));
            requireSpace(directory, Files.getFileStore(directory).getUsableSpace() / (1024 * 1024));
        } catch (IOException | UncheckedIOException e) {
            throw new StackException(
                    "The data directory " + directory
                            + " cannot be written: choose another one with --data or correct its permissions.",
                    e);
        }
    }

    static void requireSpace(Path directory, long megabytes) {
        if (megabytes < REQUIRED_MEGABYTES) {
            throw new StackException("Only " + megabytes + " MB are free for " + directory + " and at least "
                    + REQUIRED_MEGABYTES + " MB are needed: free some space or choose another disk with --data.");
        }
    }
}
