package id.binaan.dashboard.client;

import id.binaan.kit.web.Page;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Lists on their way into the registry. */
@HttpExchange("/api/v1/imports")
public interface RegistryImports {
    /** Starts a run that waits, or a dry run once more. */
    @PostExchange("/{id}/starting")
    ListRun start(@PathVariable String id, @RequestBody Map<String, String> columns, @RequestParam boolean dryRun);

    @GetExchange("/{id}")
    ListRun get(@PathVariable String id);

    @GetExchange
    Page<ListRun> list(@RequestParam(required = false) @Nullable String cursor, @RequestParam int limit);

    @GetExchange("/{id}/rows")
    Page<ListRow> rows(@PathVariable String id, @RequestParam long after, @RequestParam boolean all);

    @GetExchange(url = "/{id}/report", accept = "text/csv")
    ResponseEntity<Resource> report(@PathVariable String id);
}
