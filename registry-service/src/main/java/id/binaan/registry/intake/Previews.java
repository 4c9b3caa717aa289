package id.binaan.registry.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** How the columns of a list were understood, with sample values; kept beside the upload and as long as it. */
final class Previews {
    private static final String PREVIEW = "preview";

    private final Uploads uploads;
    private final ObjectMapper json;

    Previews(Uploads uploads, ObjectMapper json) {
        this.uploads = uploads;
        this.json = json;
    }

    void store(String importId, List<ImportView.Column> columns, Instant at) {
        uploads.keepBeside(importId, PREVIEW, json.writeValueAsBytes(columns), at);
    }

    /**
     * The columns as they were understood, with the fields that hold now; none if the upload is kept no longer.
     *
     * @param mapping column name to field, as the run has it
     */
    List<ImportView.Column> find(String importId, Map<String, String> mapping) {
        return uploads
                .keptBeside(importId, PREVIEW)
                .map(plain -> json.readValue(plain, new TypeReference<List<ImportView.Column>>() {}))
                .orElse(List.of())
                .stream()
                .map(column -> column.as(mapping.getOrDefault(column.column(), column.field())))
                .toList();
    }
}
