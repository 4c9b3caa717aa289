package id.binaan.registry.intake;

import id.binaan.kit.aggregate.Refusal;
import id.binaan.kit.security.Caller;
import id.binaan.kit.web.Page;
import id.binaan.kit.web.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Bringing lists in over HTTP: upload, look at the mapping, start, watch, fetch the report. */
@RestController
@RequestMapping("/api/v1/imports")
@PreAuthorize("hasRole('operator')")
class ImportController {
    private final ImportingLists importing;
    private final ImportReport report;

    ImportController(ImportingLists importing, ImportReport report) {
        this.importing = importing;
        this.report = report;
    }

    /**
     * Uploads a list.
     *
     * @param map name of the list, part of the key of rows without a number of their own; the file's name by default
     * @param dryRun whether only to say what would happen
     * @param hold whether to wait for a look at the mapping instead of starting at once
     * @param column overrides of the guessed mapping, {@code <column or index>=<field>}
     * @param scaleDefinition by which definition the list states sizes
     */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ImportView> upload(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String map,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(defaultValue = "false") boolean hold,
            @RequestParam(required = false) @Nullable List<String> column,
            @RequestParam(required = false) @Nullable String scaleDefinition,
            Caller caller,
            HttpServletRequest request)
            throws IOException {
        if (file == null || file.isEmpty() && file.getOriginalFilename() == null) {
            throw new Refused(
                    Refusal.invalid(List.of(new Refusal.FieldError("file", null, "import.file-missing", Map.of()))));
        }
        ImportingLists.Wish wish =
                new ImportingLists.Wish(map, dryRun, hold, column == null ? List.of() : column, scaleDefinition);
        return ResponseEntity.status(HttpStatus.ACCEPTED).body(importing.upload(file, wish, caller, request));
    }

    /**
     * Starts a run that waits, with other fields for some columns if wanted; with {@code dryRun} also a dry run that is
     * over, once more or for good.
     *
     * @param dryRun whether only to say what would happen; what the upload asked for by default
     */
    @PostMapping("/{id}/starting")
    ImportView start(
            @PathVariable String id,
            @RequestBody(required = false) @Nullable Map<String, String> columns,
            @RequestParam(required = false) @Nullable Boolean dryRun) {
        return importing.start(id, columns == null ? Map.of() : columns, dryRun);
    }

    @GetMapping("/{id}")
    ImportView get(@PathVariable String id) {
        return importing.view(id);
    }

    /** All runs, newest first. */
    @GetMapping
    Page<ImportView> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return importing.latest(cursor, Page.limit(limit));
    }

    /**
     * What became of the rows of a run that is over, in words.
     *
     * @param after row to continue after, the {@code cursor} of one that was shown
     * @param all whether also those at which nobody need look
     */
    @GetMapping("/{id}/rows")
    Page<RowView> rows(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(required = false) @Nullable Integer limit) {
        int most = Page.limit(limit);
        ImportRun run = importing.finished(id);
        var locale = LocaleContextHolder.getLocale();
        return Page.cut(
                importing.outcomes(run, after, all, most + 1),
                most,
                row -> Long.toString(row.number()),
                row -> report.view(run, row, locale));
    }

    /** The report of a run that is over. */
    @GetMapping(value = "/{id}/report", produces = "text/csv")
    ResponseEntity<StreamingResponseBody> report(@PathVariable String id) {
        ImportRun run = importing.finished(id);
        var locale = LocaleContextHolder.getLocale();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"laporan-" + run.id() + ".csv\"")
                .contentType(new MediaType("text", "csv", java.nio.charset.StandardCharsets.UTF_8))
                .body(out -> report.write(run, run.firstSheetRow(), out, locale));
    }
}
