package id.binaan.dashboard.overview;

import id.binaan.contracts.registry.RecordState;
import id.binaan.contracts.registry.ScaleClass;
import id.binaan.dashboard.login.Operator;
import id.binaan.dashboard.page.BusinessLinks;
import id.binaan.dashboard.search.BusinessSearch;
import id.binaan.dashboard.search.Figures;
import id.binaan.dashboard.search.Flag;
import java.time.Instant;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what needs whoever opens it, and the figures of their region. */
@Controller
@PreAuthorize("isAuthenticated()")
class OverviewController {
    /** In the order in which a record passes them. */
    private static final List<RecordState> STATES = List.of(
            RecordState.DRAFT,
            RecordState.NEEDS_CORRECTION,
            RecordState.AUTO_CHECKED,
            RecordState.FIELD_VERIFIED,
            RecordState.VALID,
            RecordState.STALE,
            RecordState.REJECTED);

    private static final List<ScaleClass> SCALES =
            List.of(ScaleClass.MICRO, ScaleClass.SMALL, ScaleClass.MEDIUM, ScaleClass.LARGE, ScaleClass.UNKNOWN);

    private final BusinessSearch businesses;
    private final Needs needs;
    private final Areas areas;
    private final BusinessLinks links;

    OverviewController(BusinessSearch businesses, Needs needs, Areas areas, BusinessLinks links) {
        this.links = links;
        this.businesses = businesses;
        this.needs = needs;
        this.areas = areas;
    }

    @GetMapping("/")
    String overview(Operator operator, Model model) {
        if (!operator.hasAny("enumerator", "supervisor", "operator", "facilitator", "planner", "head")) {
            return "overview/elsewhere";
        }
        Figures figures = businesses.figures(operator.scope());
        boolean started = !figures.freshness().at().equals(Instant.EPOCH);
        List<Areas.Area> all = areas.of(figures, operator.scope());
        model.addAttribute("figures", figures);
        model.addAttribute("started", started);
        model.addAttribute("needs", needs.of(operator, figures));
        model.addAttribute("stateOrder", STATES);
        model.addAttribute("scaleOrder", SCALES);
        model.addAttribute("valid", figures.byState().getOrDefault(RecordState.VALID, 0L));
        model.addAttribute("validLink", links.state(RecordState.VALID));
        model.addAttribute("nowhereLink", links.flag(Flag.PLACE_UNKNOWN));
        model.addAttribute("areas", all);
        model.addAttribute("outside", all.stream().anyMatch(area -> !area.inScope()));
        model.addAttribute("nowhere", figures.bySubdistrict().getOrDefault(Figures.NOWHERE, 0L));
        model.addAttribute("viewBox", areas.viewBox());
        return "overview/overview";
    }
}
