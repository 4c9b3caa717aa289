package id.binaan.dashboard.search.index;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.Sort;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The directory with the index and, while one is built, the next: numbered directories, of which the highest that was kept
 * counts. Only the owner may look into it: the index holds names.
 */
public final class SearchStores {
    private static final Logger LOG = LoggerFactory.getLogger(SearchStores.class);

    private final Path root;
    private final Analyzer analyzer;
    private final Sort order;

    /** @param order how documents lie in the index: that of the list which is asked for most */
    public SearchStores(Path root, Analyzer analyzer, Sort order) throws IOException {
        this.root = root;
        this.analyzer = analyzer;
        this.order = order;
        Files.createDirectories(root);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /**
     * The index that is there; an empty one if there is none, or none of that format that can be read. Others are removed.
     *
     * @throws IOException if another process has it open, or the disk refuses
     */
    public SearchStore open(String format) throws IOException {
        SearchStore found = null;
        for (Path path : newestFirst()) {
            if (found == null) {
                found = reopen(path, format).orElse(null);
            }
            if (found == null || !found.is(path)) {
                SearchStore.delete(path);
            }
        }
        if (found == null) {
            found = create(format);
            found.keep();
        }
        return found;
    }

    /** A new, empty index beside the one in use. */
    public SearchStore create(String format) throws IOException {
        int highest =
                newestFirst().stream().findFirst().map(SearchStores::number).orElse(0);
        return new SearchStore(root.resolve(Integer.toString(highest + 1)), format, analyzer, order);
    }

    private Optional<SearchStore> reopen(Path path, String format) throws IOException {
        try (Directory directory = FSDirectory.open(path)) {
            if (!DirectoryReader.indexExists(directory) || !format.equals(formatOf(directory))) {
                return Optional.empty();
            }
            return Optional.of(new SearchStore(path, format, analyzer, order));
        } catch (LockObtainFailedException e) {
            throw new IOException("The search index in " + root + " is in use by another process.", e);
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn(
                    "The search index cannot be read and is made anew: {}",
                    e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private static String formatOf(Directory directory) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            return reader.getIndexCommit().getUserData().getOrDefault(SearchStore.FORMAT, "");
        }
    }

    private List<Path> newestFirst() throws IOException {
        try (Stream<Path> entries = Files.list(root)) {
            return new ArrayList<>(entries.filter(
                            path -> path.getFileName().toString().matches("\\d{1,9}"))
                    .sorted(Comparator.comparingInt(SearchStores::number).reversed())
                    .toList());
        }
    }

    private static int number(Path path) {
        return Integer.parseInt(path.getFileName().toString());
    }
}
