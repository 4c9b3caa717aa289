package id.binaan.dashboard.business;

import id.binaan.dashboard.client.ServiceAway;
import id.binaan.dashboard.login.Operator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A business's page: what it is, the next step, what happened to it. */
@Controller
@PreAuthorize("hasAnyRole('enumerator', 'supervisor', 'operator', 'facilitator', 'planner', 'head')")
class BusinessPageController {
    /** Purposes for which personal data may be shown, as the registry knows them. */
    static final List<String> PURPOSES =
            List.of("VERIFICATION", "CORRECTION", "FACILITATION", "CONTACT", "DATA_SUBJECT_REQUEST", "INVESTIGATION");

    private final BusinessPages pages;
    private final Clock clock;

    BusinessPageController(BusinessPages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * @param sequence of the command that led here; the page waits for it
     * @param day to show what was known at its end, as a date field writes it
     */
    @GetMapping("/usaha/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam(name = "urutan", defaultValue = "0") long sequence,
            @RequestParam(name = "per", required = false) @Nullable String day,
            Operator operator,
            Model model) {
        BusinessPages.Content content = fill(id, sequence, operator, model);
        LocalDate asOf = Dates.day(day);
        if (asOf != null && !content.away() && !content.foreign()) {
            asOf(content, asOf, operator, model);
        }
        return "business/record";
    }

    /** Shows the owner's data unmasked for a purpose; the registry notes it. */
    @PostMapping("/usaha/{id}/pemilik")
    @PreAuthorize("hasAnyRole('supervisor', 'operator', 'facilitator')")
    String owner(
            @PathVariable UUID id,
            @RequestParam(name = "tujuan", defaultValue = "") String purpose,
            Operator operator,
            Model model) {
        BusinessPages.Content content = fill(id, 0, operator, model);
        if (PURPOSES.contains(purpose) && content.owner() != null) {
            model.addAttribute("unmasked", pages.owner(content.owner().id(), purpose));
            model.addAttribute("purpose", purpose);
        }
        return "business/record";
    }

    /** Who comes back to that address sees the numbers masked again. */
    @GetMapping("/usaha/{id}/pemilik")
    String masked(@PathVariable UUID id) {
        return "redirect:/usaha/" + id;
    }

    private BusinessPages.Content fill(UUID id, long sequence, Operator operator, Model model) {
        BusinessPages.Content content =
                pages.now(id, sequence, operator).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("shown", content);
        model.addAttribute("facts", content.facts());
        model.addAttribute("step", NextStep.of(content.facts(), content.author(), operator));
        model.addAttribute("mayCorrect", NextStep.mayCorrect(content.facts().state(), content.author(), operator));
        model.addAttribute("steps", Timeline.of(content.history(), operator));
        model.addAttribute("mayUnmask", operator.hasAny("supervisor", "operator", "facilitator"));
        model.addAttribute("purposes", PURPOSES);
        model.addAttribute("today", Dates.today(clock));
        return content;
    }

    private void asOf(BusinessPages.Content content, LocalDate day, Operator operator, Model model) {
        model.addAttribute("asOf", day);
        model.addAttribute(
                "steps",
                Timeline.of(
                        content.history().stream()
                                .filter(entry -> entry.time().isBefore(Dates.end(day)))
                                .toList(),
                        operator));
        if (operator.hasAny("supervisor", "operator", "facilitator", "planner", "head")) {
            try {
                Optional<Facts> then = pages.asOf(content, day);
                model.addAttribute("then", true);
                model.addAttribute("facts", then.orElse(null));
            } catch (ServiceAway away) {
                model.addAttribute("asOf", null);
            }
        }
    }
}
