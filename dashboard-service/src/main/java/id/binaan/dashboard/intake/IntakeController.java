package id.binaan.dashboard.intake;

import id.binaan.dashboard.client.Answer;
import id.binaan.dashboard.client.ListRun;
import id.binaan.dashboard.client.Problem;
import id.binaan.dashboard.client.RegistryImports;
import id.binaan.dashboard.client.RegistryUploads;
import id.binaan.dashboard.client.ServiceAway;
import id.binaan.dashboard.login.Operator;
import id.binaan.kit.web.Page;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where lists are handed in, and the runs there were. */
@Controller
@PreAuthorize("isAuthenticated()")
class IntakeController {
    private static final int SHOWN = 20;

    private final RegistryImports imports;
    private final RegistryUploads uploads;
    private final MessageSource messages;

    IntakeController(RegistryImports imports, RegistryUploads uploads, MessageSource messages) {
        this.imports = imports;
        this.uploads = uploads;
        this.messages = messages;
    }

    /** Others than operators see why they cannot do this, and who can. */
    @GetMapping("/pendataan")
    String open(
            @RequestParam(name = "sesudah", required = false) @Nullable String cursor,
            Operator operator,
            Model model,
            jakarta.servlet.http.HttpServletResponse response) {
        if (!operator.has("operator")) {
            response.setStatus(HttpStatus.FORBIDDEN.value());
            return "intake/others";
        }
        runs(cursor, model);
        model.addAttribute("key", UUID.randomUUID().toString());
        return "intake/lists";
    }

    private void runs(@Nullable String cursor, Model model) {
        try {
            Page<ListRun> page = imports.list(cursor, SHOWN);
            model.addAttribute("runs", page.items());
            model.addAttribute("next", page.next());
        } catch (ServiceAway away) {
            model.addAttribute("runs", List.of());
            model.addAttribute("away", true);
        }
        model.addAttribute("first", cursor == null);
    }

    @PostMapping("/pendataan")
    @PreAuthorize("hasRole('operator')")
    String upload(
            @RequestParam("berkas") MultipartFile file,
            @RequestParam(name = "nama", defaultValue = "") String name,
            @RequestParam("kunci") String key,
            Model model) {
        if (file.isEmpty()
                && (file.getOriginalFilename() == null
                        || file.getOriginalFilename().isBlank())) {
            return again(words("intake.file-missing"), name, key, model);
        }
        if (name.length() > 100) {
            return again(words("intake.name-too-long"), name, key, model);
        }
        try {
            return switch (Answer.of(() -> uploads.upload(file.getResource(), name.strip(), key))) {
                case Answer.Done<ListRun>(ListRun run) -> "redirect:/pendataan/" + run.id();
                case Answer.Refused<ListRun>(Problem problem) ->
                    again(
                            problem.errors().isEmpty()
                                    ? problem.detail()
                                    : problem.errors().getFirst().message(),
                            name,
                            UUID.randomUUID().toString(),
                            model);
            };
        } catch (ServiceAway away) {
            return again(words("intake.away.upload"), name, key, model);
        }
    }

    private String again(String wrong, String name, String key, Model model) {
        runs(null, model);
        model.addAttribute("wrong", wrong);
        model.addAttribute("name", name);
        model.addAttribute("key", key);
        return "intake/lists";
    }

    private String words(String code) {
        return messages.getMessage(code, null, LocaleContextHolder.getLocale());
    }
}
