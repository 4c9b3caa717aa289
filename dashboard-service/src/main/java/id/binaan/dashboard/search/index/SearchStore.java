package id.binaan.dashboard.search.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;

/** One index in its directory, with its one writer. Documents are found again by the field {@value #ID}. */
public final class SearchStore implements Closeable {
    /** The field that holds a document's id. */
    public static final String ID = "id";

    static final String FORMAT = "format";
    private static final double BUFFER_MB = 16;
    private static final int FORGET_AT_MOST = 5;

    private final Path path;
    private final String format;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    /** @param order how documents lie in it; a search in the same order looks no further than it must */
    SearchStore(Path path, String format, Analyzer analyzer, Sort order) throws IOException {
        this.path = path;
        this.format = format;
        this.directory = FSDirectory.open(path);
        IndexWriter opened = null;
        try {
            opened = new IndexWriter(
                    directory,
                    new IndexWriterConfig(analyzer)
                            .setRAMBufferSizeMB(BUFFER_MB)
                            .setIndexSort(order)
                            .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0))
                            .setCommitOnClose(false));
            this.writer = opened;
            this.searchers = new SearcherManager(opened, new SearcherFactory());
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(opened, directory);
            throw e;
        }
    }

    /** Something to do with the index as it is now. */
    @FunctionalInterface
    public interface Search<T> {
        T with(IndexSearcher searcher) throws IOException;
    }

    /** @throws org.apache.lucene.store.AlreadyClosedException if another store has replaced this one */
    public <T> T search(Search<T> search) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return search.with(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    public void replace(String id, Document document) throws IOException {
        writer.updateDocument(new Term(ID, id), document);
    }

    public void remove(String id) throws IOException {
        writer.deleteDocuments(new Term(ID, id));
    }

    /** Lets searches see what was written so far. */
    public void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Keeps what was written so far; only a store that was kept once is opened again after a restart. */
    public void keep() throws IOException {
        writer.setLiveCommitData(Map.of(FORMAT, format).entrySet());
        writer.commit();
    }

    /** Keeps what was written, if anything was since the last time. */
    public void keepChanges() throws IOException {
        if (writer.hasUncommittedChanges()) {
            keep();
        }
    }

    /** Takes off the disk what was replaced or removed, which could be a name; rewrites the parts that hold such. */
    public void forget() throws IOException {
        // Parts that are being merged at that moment are passed over, so it may take more than one time.
        for (int time = 0; time < FORGET_AT_MOST && writer.hasDeletions(); time++) {
            writer.forceMergeDeletes();
            keep();
        }
    }

    boolean is(Path other) {
        return path.equals(other);
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(searchers, writer, directory);
    }

    /** Closes it, broken or not, and removes its files. */
    public void discard() {
        IOUtils.closeWhileHandlingException(searchers);
        try {
            writer.rollback();
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(writer);
        }
        IOUtils.closeWhileHandlingException(directory);
        delete(path);
    }

    static void delete(Path path) {
        try (Stream<Path> files = Files.list(path)) {
            IOUtils.deleteFilesIgnoringExceptions(files.toArray(Path[]::new));
        } catch (IOException e) {
            return; // what is left is in nobody's way and is removed at the next start
        }
        IOUtils.deleteFilesIgnoringExceptions(path);
    }
}
