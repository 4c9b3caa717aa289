package id.binaan.dashboard.intake;

import id.binaan.dashboard.client.Answer;
import id.binaan.dashboard.client.ListRow;
import id.binaan.dashboard.client.ListRun;
import id.binaan.dashboard.client.Problem;
import id.binaan.dashboard.client.RegistryImports;
import id.binaan.dashboard.client.ServiceAway;
import id.binaan.kit.web.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One list on its way in: its columns, its progress, what became of its rows. */
@Controller
@PreAuthorize("hasRole('operator')")
class RunController {
    private final RegistryImports imports;
    private final MessageSource messages;

    RunController(RegistryImports imports, MessageSource messages) {
        this.imports = imports;
        this.messages = messages;
    }

    @GetMapping("/pendataan/{id}")
    String show(
            @PathVariable String id,
            @RequestParam(name = "sesudah", defaultValue = "0") long after,
            @RequestParam(name = "semua", defaultValue = "false") boolean all,
            @RequestParam(name = "kolom", defaultValue = "false") boolean columns,
            Model model) {
        try {
            ListRun run = imports.get(id);
            model.addAttribute("run", run);
            model.addAttribute("fields", ListFields.ALL);
            if (run.state() == ListRun.State.WAITING || columns && run.dryRun()) {
                return "intake/mapping";
            }
            if (run.state() == ListRun.State.DONE) {
                Page<ListRow> rows = imports.rows(id, after, all);
                model.addAttribute("rows", rows.items());
                model.addAttribute("next", rows.next());
                model.addAttribute("all", all);
                model.addAttribute("first", after == 0);
            }
            return "intake/run";
        } catch (ServiceAway away) {
            model.addAttribute("id", id);
            return "intake/away";
        }
    }

    /** The part that changes while a run works; asked for again and again by the page. */
    @GetMapping("/pendataan/{id}/kemajuan")
    String progress(@PathVariable String id, Model model, jakarta.servlet.http.HttpServletResponse response) {
        try {
            ListRun run = imports.get(id);
            model.addAttribute("run", run);
            if (run.state() != ListRun.State.RUNNING) {
                response.setHeader("HX-Redirect", "/pendataan/" + id);
            }
        } catch (ServiceAway away) {
            model.addAttribute("away", true);
            model.addAttribute("id", id);
        }
        return "intake/run :: progress";
    }

    /** @param go {@code coba} for a dry run; anything else for good */
    @PostMapping("/pendataan/{id}")
    String start(
            @PathVariable String id,
            @RequestParam(name = "jalan", defaultValue = "coba") String go,
            @RequestParam(name = "kolom", required = false) List<String> columns,
            @RequestParam(name = "isi", required = false) List<String> fields,
            Model model) {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (int i = 0; columns != null && fields != null && i < Math.min(columns.size(), fields.size()); i++) {
            chosen.put(columns.get(i), fields.get(i));
        }
        try {
            ListRun run = imports.get(id);
            run.columns().forEach(column -> chosen.remove(column.column(), column.field()));
            return switch (Answer.of(() -> imports.start(id, chosen, go.equals("coba")))) {
                case Answer.Done<ListRun> done -> "redirect:/pendataan/" + id;
                case Answer.Refused<ListRun>(Problem problem) -> {
                    model.addAttribute("run", run);
                    model.addAttribute("fields", ListFields.ALL);
                    model.addAttribute("wrong", problem.detail());
                    yield "intake/mapping";
                }
            };
        } catch (ServiceAway away) {
            model.addAttribute("id", id);
            return "intake/away";
        }
    }

    @GetMapping("/pendataan/{id}/laporan.csv")
    ResponseEntity<Resource> report(@PathVariable String id) {
        ResponseEntity<Resource> report = imports.report(id);
        String name = messages.getMessage("intake.report.file", null, LocaleContextHolder.getLocale());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(report.getBody());
    }
}
