package id.binaan.dashboard.operations;

import id.binaan.dashboard.login.Operator;
import id.binaan.dashboard.login.OperatorToken;
import id.binaan.dashboard.operations.Services.Outcome;
import id.binaan.dashboard.search.Rebuilding;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page for those who look after the services; every action answers with what became of it. */
@Controller
@PreAuthorize("hasAnyRole('operator', 'admin')")
class OperationsPageController {
    private static final String PAGE = "redirect:/operasi";

    private final Services services;
    private final ReadingLag lag;
    private final Rebuilding rebuilding;
    private final OperatorToken token;
    private final MessageSource messages;
    private final Clock clock;

    OperationsPageController(
            Services services,
            ReadingLag lag,
            Rebuilding rebuilding,
            OperatorToken token,
            MessageSource messages,
            Clock clock) {
        this.services = services;
        this.lag = lag;
        this.rebuilding = rebuilding;
        this.token = token;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/operasi")
    String operations(Operator operator, Model model) {
        var states = services.states(token.value(), operator.has("admin"));
        Optional<Map<String, Long>> lags = lag.byGroup();
        model.addAttribute("services", states);
        model.addAttribute(
                "parked", states.stream().mapToLong(ServiceState::parkedCount).sum());
        model.addAttribute("brokerAnswers", lags.isPresent());
        model.addAttribute("readers", Reader.of(lags.orElse(Map.of()), states));
        model.addAttribute("rebuilding", rebuilding.status());
        model.addAttribute("admin", operator.has("admin"));
        model.addAttribute("at", clock.instant());
        return "operations/operations";
    }

    @PostMapping("/operasi/{service}/putar-ulang")
    @PreAuthorize("hasRole('admin')")
    String replay(
            @PathVariable String service,
            @RequestParam(required = false) @Nullable String id,
            RedirectAttributes answer) {
        if (id == null) {
            Outcome outcome = services.replayAll(service, token.value());
            return said(
                    answer,
                    outcome,
                    "operations.replayed",
                    outcome.body().path("replayed").asInt(),
                    outcome.body().path("remaining").asInt());
        }
        return said(answer, services.replay(service, id, token.value()), "operations.replayed.one");
    }

    @PostMapping("/operasi/{service}/buang")
    @PreAuthorize("hasRole('admin')")
    String discard(
            @PathVariable String service,
            @RequestParam String id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes answer) {
        return said(answer, services.discard(service, id, reason, token.value()), "operations.discarded");
    }

    @PostMapping("/operasi/bangun-ulang")
    @PreAuthorize("hasRole('admin')")
    String rebuild(RedirectAttributes answer) {
        rebuilding.start();
        answer.addFlashAttribute("done", words("operations.rebuild.started"));
        return PAGE;
    }

    private String said(RedirectAttributes answer, Outcome outcome, String done, Object... arguments) {
        switch (outcome.status()) {
            case 200 -> answer.addFlashAttribute("done", words(done, arguments));
            case 404 -> answer.addFlashAttribute("refused", words("operations.gone"));
            case 409 -> answer.addFlashAttribute("refused", words("operations.failed-again"));
            case 422 -> answer.addFlashAttribute("refused", words("operations.reason-missing"));
            default -> answer.addFlashAttribute("refused", words("operations.away"));
        }
        return PAGE;
    }

    private String words(String code, Object... arguments) {
        return messages.getMessage(code, arguments, LocaleContextHolder.getLocale());
    }
}
