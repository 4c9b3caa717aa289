package id.binaan.registry.intake;

import id.binaan.kit.lifecycle.BackgroundThread;
import id.binaan.registry.intake.mapping.ColumnMapping;
import id.binaan.registry.intake.mapping.MappingChange;
import id.binaan.registry.intake.table.TableFile;
import id.binaan.registry.intake.table.TableLimits;
import id.binaan.registry.intake.table.TableOpening;
import id.binaan.registry.intake.table.TableRows;
import id.binaan.registry.intake.table.TableSource;
import id.binaan.registry.intake.table.UnreadableTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works through import runs one after the other, a batch at a time, and notes after each batch how far it has come. After
 * a crash of this or another instance it takes up what was left where it stood.
 */
final class ImportWorker extends BackgroundThread {
    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final int BATCH = 1_000;
    private static final Duration LOOK_EVERY = Duration.ofSeconds(3);
    private static final Duration KEEP_UPLOADS = Duration.ofDays(30);

    private final Imports imports;
    private final Uploads uploads;
    private final RowReader reader;
    private final BatchIntake intake;
    private final Clock clock;
    private final ExecutorService readers = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("import-rows").daemon(true).factory());
    private final Semaphore woken = new Semaphore(0);

    ImportWorker(Imports imports, Uploads uploads, RowReader reader, BatchIntake intake, Clock clock) {
        super("imports");
        this.imports = imports;
        this.uploads = uploads;
        this.reader = reader;
        this.intake = intake;
        this.clock = clock;
    }

    /** There is something to do. */
    void wake() {
        woken.release();
    }

    @Override
    protected void rouse(Thread waiting) {
        wake();
    }

    @Override
    protected void run() {
        removeLeftovers();
        while (isRunning()) {
            try {
                Optional<ImportRun> claimed = imports.claim();
                if (claimed.isPresent()) {
                    work(claimed.get());
                } else {
                    uploads.removeOlderThan(clock.instant().minus(KEEP_UPLOADS));
                    if (woken.tryAcquire(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                        woken.drainPermits();
                    }
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException | IOException e) {
                LOG.warn("An import waits and goes on later: {}", e.toString());
                pause();
            }
        }
    }

    private static void removeLeftovers() {
        try {
            OpenedUploads.removeLeftovers();
        } catch (IOException e) {
            LOG.warn("Uploads that an earlier process left unsealed could not be removed: {}", e.toString());
        }
    }

    private void pause() {
        try {
            Thread.sleep(LOOK_EVERY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work(ImportRun run) throws IOException {
        Path file = OpenedUploads.create();
        try {
            if (!uploads.restore(run.id(), file)) {
                imports.finish(run.id(), ImportRun.State.FAILED, "intake.upload-gone");
                return;
            }
            TableOpening opening = TableFile.open(file, TableLimits.standard());
            switch (opening) {
                case UnreadableTable unreadable ->
                    imports.finish(run.id(), ImportRun.State.FAILED, "intake." + unreadable.code());
                case TableSource source -> {
                    try (source) {
                        work(run, source);
                    }
                }
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void work(ImportRun run, TableSource source) {
        if (!(ColumnMapping.fromMap(source.layout(), run.mapping())
                instanceof MappingChange.Changed(ColumnMapping mapping))) {
            imports.finish(run.id(), ImportRun.State.FAILED, "intake.unknown-column");
            return;
        }
        ListContext list =
                new ListContext(run.id(), run.listName(), run.scaleDefinition(), LocalDate.ofInstant(run.at(), WIB));
        ImportRun.Counts counts = run.counts();
        long mark = System.nanoTime();
        try (TableRows rows = source.rows(counts.lastRow() + 1)) {
            Supplier<List<ListedRow>> reading = () -> read(rows, mapping, list);
            List<ListedRow> batch = reading.get();
            while (isRunning() && !batch.isEmpty()) {
                // The next rows are read while these are stored.
                CompletableFuture<List<ListedRow>> next = CompletableFuture.supplyAsync(reading, readers);
                List<RowOutcome> outcomes = intake.take(batch, list, run.dryRun());
                long decided = System.nanoTime();
                counts = counts.plus(outcomes, TimeUnit.NANOSECONDS.toMillis(decided - mark));
                mark = decided;
                boolean mine = imports.checkpoint(run, outcomes, counts);
                batch = next.join();
                if (!mine) {
                    return;
                }
            }
        }
        if (isRunning()) {
            imports.finish(run.id(), ImportRun.State.DONE, null);
        } else {
            imports.release(run.id());
        }
    }

    private List<ListedRow> read(TableRows rows, ColumnMapping mapping, ListContext list) {
        List<ListedRow> batch = new ArrayList<>(BATCH);
        while (batch.size() < BATCH && rows.hasNext()) {
            batch.add(reader.read(rows.next(), mapping, list));
        }
        return batch;
    }
}
