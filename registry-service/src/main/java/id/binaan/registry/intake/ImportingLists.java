package id.binaan.registry.intake;

import id.binaan.kit.aggregate.Refusal;
import id.binaan.kit.ids.Ids;
import id.binaan.kit.privacy.BlindIndex;
import id.binaan.kit.security.Caller;
import id.binaan.kit.web.Page;
import id.binaan.kit.web.Refused;
import id.binaan.kit.web.Requests;
import id.binaan.kit.web.Texts;
import id.binaan.registry.intake.mapping.ColumnGuess;
import id.binaan.registry.intake.mapping.ColumnGuesser;
import id.binaan.registry.intake.mapping.ColumnMapping;
import id.binaan.registry.intake.mapping.IntakeField;
import id.binaan.registry.intake.mapping.MappingChange;
import id.binaan.registry.intake.table.TableFile;
import id.binaan.registry.intake.table.TableLayout;
import id.binaan.registry.intake.table.TableLimits;
import id.binaan.registry.intake.table.TableSource;
import id.binaan.registry.intake.table.UnreadableTable;
import id.binaan.registry.scale.ScaleDefinition;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Takes lists in: looks whether the file can be read, guesses its columns, keeps it sealed and lets the worker begin. */
final class ImportingLists {
    private final Imports imports;
    private final Uploads uploads;
    private final Previews previews;
    private final ImportWorker worker;
    private final Texts texts;
    private final Ids ids;
    private final BlindIndex blindIndex;
    private final Clock clock;

    ImportingLists(
            Imports imports,
            Uploads uploads,
            Previews previews,
            ImportWorker worker,
            Texts texts,
            Ids ids,
            BlindIndex blindIndex,
            Clock clock) {
        this.imports = imports;
        this.uploads = uploads;
        this.previews = previews;
        this.worker = worker;
        this.texts = texts;
        this.ids = ids;
        this.blindIndex = blindIndex;
        this.clock = clock;
    }

    /** What the caller wants done with a list. */
    record Wish(
            @Nullable String map,
            boolean dryRun,
            boolean hold,
            List<String> columns,
            @Nullable String scaleDefinition) {}

    ImportView upload(MultipartFile file, Wish wish, Caller caller, HttpServletRequest request) throws IOException {
        String id = id(caller, request);
        Optional<ImportRun> earlier = imports.find(id);
        if (earlier.isPresent()) {
            return view(earlier.get(), List.of());
        }
        Path copy = Files.createTempFile("binaan-upload-", ".list");
        try {
            file.transferTo(copy);
            return switch (TableFile.open(copy, TableLimits.standard())) {
                case UnreadableTable unreadable ->
                    throw new Refused(refusal("file", "intake." + unreadable.code(), unreadable.arguments()));
                case TableSource source -> {
                    try (source) {
                        yield accept(id, file, copy, source.layout(), wish, caller);
                    }
                }
            };
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private ImportView accept(String id, MultipartFile file, Path copy, TableLayout layout, Wish wish, Caller caller)
            throws IOException {
        ColumnMapping mapping = overridden(ColumnGuesser.guess(layout), wish.columns());
        String fileName =
                Optional.ofNullable(file.getOriginalFilename()).orElse("daftar").replaceAll("^.*[/\\\\]", "");
        ImportRun run = new ImportRun(
                id,
                fileName.substring(0, Math.min(fileName.length(), 200)),
                wish.map() == null || wish.map().isBlank()
                        ? fileName
                        : wish.map().strip(),
                caller.subject(),
                clock.instant(),
                definition(wish.scaleDefinition()),
                mapping.toMap(),
                wish.dryRun(),
                layout.bytes(),
                layout.rows(),
                layout.sheetRow(1),
                wish.hold() ? ImportRun.State.WAITING : ImportRun.State.RUNNING,
                ImportRun.Counts.NONE,
                null,
                null);
        List<ImportView.Column> columns = columns(mapping, layout);
        uploads.store(id, copy, run.at());
        previews.store(id, columns, run.at());
        imports.add(run);
        worker.wake();
        return view(run, columns);
    }

    /**
     * Starts a run that waits, or a dry run that is over once more.
     *
     * @param dryRun whether only to say what would happen; null for what was asked at the upload
     */
    ImportView start(String id, Map<String, String> columns, @Nullable Boolean dryRun) {
        ImportRun run = found(id);
        Map<String, String> mapping = chosen(run, columns);
        if (dryRun != null && run.state() == ImportRun.State.DONE) {
            imports.again(id);
        }
        if (imports.start(id, mapping, dryRun == null ? run.dryRun() : dryRun)) {
            worker.wake();
        }
        return view(id);
    }

    private static Map<String, String> chosen(ImportRun run, Map<String, String> columns) {
        Map<String, String> mapping = new LinkedHashMap<>(run.mapping());
        columns.forEach((column, field) -> {
            if (!mapping.containsKey(column) || !known(field)) {
                throw new Refused(refusal("columns", "import.mapping", Map.of("entry", column + "=" + field)));
            }
            IntakeField chosen = IntakeField.valueOf(field);
            mapping.replaceAll(
                    (other, held) -> held.equals(field) && !chosen.repeatable() ? IntakeField.IGNORE.name() : held);
            mapping.put(column, field);
        });
        return mapping;
    }

    ImportView view(String id) {
        ImportRun run = found(id);
        return view(run, previews.find(id, run.mapping()));
    }

    /**
     * A part of all runs, newest first.
     *
     * @param cursor id of the run that ended the part before; null for the first
     */
    Page<ImportView> latest(@Nullable String cursor, int most) {
        ImportRun after = cursor == null ? null : found(cursor);
        return Page.cut(imports.latest(after, most + 1), most, ImportRun::id, run -> view(run, List.of()));
    }

    ImportRun finished(String id) {
        ImportRun run = found(id);
        if (run.state() != ImportRun.State.DONE) {
            throw new Refused(Refusal.of(Refusal.Kind.CONFLICT, "import.report-not-ready"));
        }
        return run;
    }

    List<RowOutcome> outcomes(ImportRun run, long after, boolean all, int most) {
        return imports.outcomes(
                run.id(), after, row -> all || row.result() == RowOutcome.Result.REJECTED || row.warned(), most);
    }

    private ImportRun found(String id) {
        return imports.find(id).orElseThrow(() -> new Refused(Refusal.of(Refusal.Kind.NOT_FOUND, "import.not-found")));
    }

    private String id(Caller caller, HttpServletRequest request) {
        String key = request.getHeader(Requests.IDEMPOTENCY_KEY);
        return (key == null ? ids.next() : blindIndex.id("import", caller.subject(), key)).toString();
    }

    private ColumnMapping overridden(ColumnMapping guessed, List<String> overrides) {
        ColumnMapping mapping = guessed;
        for (String override : overrides) {
            int equals = override.lastIndexOf('=');
            String field = equals < 0 ? "" : override.substring(equals + 1).strip();
            if (equals < 1 || !known(field)) {
                throw new Refused(refusal("column", "import.mapping", Map.of("entry", override)));
            }
            if (!(mapping.with(override.substring(0, equals), IntakeField.valueOf(field))
                    instanceof MappingChange.Changed(ColumnMapping changed))) {
                throw new Refused(refusal("column", "import.mapping", Map.of("entry", override)));
            }
            mapping = changed;
        }
        return mapping;
    }

    private static boolean known(String field) {
        for (IntakeField one : IntakeField.values()) {
            if (one.name().equals(field)) {
                return true;
            }
        }
        return false;
    }

    private static ScaleDefinition definition(@Nullable String stated) {
        for (ScaleDefinition one : ScaleDefinition.values()) {
            if (one.name().equals(stated)) {
                return one;
            }
        }
        if (stated == null) {
            return ScaleDefinition.PP7_2021;
        }
        throw new Refused(refusal("scaleDefinition", "field.malformed", Map.of()));
    }

    private ImportView view(ImportRun run, List<ImportView.Column> columns) {
        List<ImportView.Column> shown = !columns.isEmpty()
                ? columns
                : run.mapping().entrySet().stream()
                        .map(entry -> new ImportView.Column(entry.getKey(), entry.getValue(), 100, null, List.of()))
                        .toList();
        return ImportView.of(run, run.error() == null ? null : texts.of(run.error(), Map.of()), shown);
    }

    private List<ImportView.Column> columns(ColumnMapping mapping, TableLayout layout) {
        List<ImportView.Column> columns = new ArrayList<>();
        for (ColumnGuess guess : mapping.guesses()) {
            columns.add(new ImportView.Column(
                    guess.column(),
                    guess.field().name(),
                    guess.confidence(),
                    texts.of("intake.reason." + guess.reason().code(), Map.of()),
                    SampleMasks.of(
                            guess.field(), layout.columns().get(guess.index()).samples())));
        }
        return columns;
    }

    private static Refusal refusal(String field, String code, List<Object> arguments) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            named.put(Integer.toString(i), String.valueOf(arguments.get(i)));
        }
        return refusal(field, code, named);
    }

    private static Refusal refusal(String field, String code, Map<String, String> arguments) {
        return new Refusal(
                Refusal.Kind.INVALID, code, arguments, List.of(new Refusal.FieldError(field, null, code, arguments)));
    }
}
