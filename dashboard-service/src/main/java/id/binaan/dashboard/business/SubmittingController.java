package id.binaan.dashboard.business;

import id.binaan.contracts.registry.RecordState;
import id.binaan.dashboard.client.Answer;
import id.binaan.dashboard.client.BusinessRecord;
import id.binaan.dashboard.client.Problem;
import id.binaan.dashboard.client.RegistryBusinesses;
import id.binaan.dashboard.client.ServiceAway;
import id.binaan.dashboard.client.Version;
import id.binaan.dashboard.login.Operator;
import id.binaan.kit.aggregate.CommandAnswer;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Handing a record in: one task, one button, and what the automatic check found. */
@Controller
@PreAuthorize("hasAnyRole('enumerator', 'operator')")
class SubmittingController {
    private final BusinessPages pages;
    private final RegistryBusinesses businesses;
    private final MessageSource messages;

    SubmittingController(BusinessPages pages, RegistryBusinesses businesses, MessageSource messages) {
        this.pages = pages;
        this.businesses = businesses;
        this.messages = messages;
    }

    @GetMapping("/usaha/{id}/pengajuan")
    String ask(@PathVariable UUID id, Operator operator, Model model) {
        BusinessPages.Content content =
                pages.now(id, 0, operator).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!content.away() && !NextStep.mayCorrect(content.facts().state(), content.author(), operator)) {
            return "redirect:/usaha/" + id;
        }
        model.addAttribute("shown", content);
        model.addAttribute("facts", content.facts());
        model.addAttribute("key", UUID.randomUUID().toString());
        return "business/submitting";
    }

    @PostMapping("/usaha/{id}/pengajuan")
    String submit(
            @PathVariable UUID id,
            @RequestParam("versi") long version,
            @RequestParam("kunci") String key,
            Operator operator,
            Model model,
            RedirectAttributes after) {
        try {
            return switch (Answer.of(() -> businesses.submit(id, Version.of(version), key))) {
                case Answer.Done<CommandAnswer>(CommandAnswer answer) -> submitted(id, answer, after);
                case Answer.Refused<CommandAnswer>(Problem problem)
                when problem.status() == 404 -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
                case Answer.Refused<CommandAnswer>(Problem problem) -> {
                    model.addAttribute("refused", problem.stale() ? words("business.submit.stale") : problem.detail());
                    yield ask(id, operator, model);
                }
            };
        } catch (ServiceAway away) {
            model.addAttribute("refused", words("business.away.action"));
            String view = ask(id, operator, model);
            model.addAttribute("key", key); // a repeat is the same command, if it was done after all
            return view;
        }
    }

    private String submitted(UUID id, CommandAnswer answer, RedirectAttributes after) {
        String result = "business.submit.done";
        try {
            BusinessRecord record = businesses.get(id);
            result = record.state() == RecordState.NEEDS_CORRECTION ? "business.submit.returned" : result;
        } catch (ServiceAway away) {
            result = "business.submit.sent";
        }
        after.addFlashAttribute("done", words(result));
        return "redirect:/usaha/" + id + "?urutan=" + Answer.sequence(answer);
    }

    private String words(String code) {
        return messages.getMessage(code, null, LocaleContextHolder.getLocale());
    }
}
