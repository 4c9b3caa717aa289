package id.binaan.dashboard.business;

import id.binaan.dashboard.login.Operator;
import id.binaan.dashboard.search.BusinessPage;
import id.binaan.dashboard.search.BusinessQuery;
import id.binaan.dashboard.search.BusinessSearch;
import id.binaan.dashboard.search.Order;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of businesses: words and filters in the address, what was found below. */
@Controller
@PreAuthorize("hasAnyRole('enumerator', 'supervisor', 'operator', 'facilitator', 'planner', 'head')")
class BusinessListController {
    private final BusinessSearch search;
    private final ListFilters filters;
    private final ListExport export;

    BusinessListController(BusinessSearch search, ListFilters filters, ListExport export) {
        this.search = search;
        this.filters = filters;
        this.export = export;
    }

    @GetMapping("/usaha")
    String list(@RequestParam MultiValueMap<String, String> parameters, Operator operator, Model model) {
        BusinessQuery query = ListAddress.read(parameters);
        BusinessPage page = search.find(query, operator.scope());
        long pages = Math.max(1, (page.total() + query.size() - 1) / query.size());
        model.addAttribute("query", query);
        model.addAttribute("found", page);
        model.addAttribute("chips", filters.chips(query));
        model.addAttribute("groups", filters.groups(query, page));
        model.addAttribute("narrowed", ListFilters.narrowed(query));
        model.addAttribute("orders", List.of(Order.values()));
        model.addAttribute("first", page.hits().isEmpty() ? 0 : (query.page() - 1L) * query.size() + 1);
        model.addAttribute(
                "last", (query.page() - 1L) * query.size() + page.hits().size());
        model.addAttribute("before", query.page() > 1 ? ListAddress.of(query.withPage(query.page() - 1)) : null);
        model.addAttribute("after", query.page() < pages ? ListAddress.of(query.withPage(query.page() + 1)) : null);
        model.addAttribute("export", ListAddress.of(query.withPage(1)).replaceFirst("^/usaha", "/usaha/daftar.csv"));
        model.addAttribute("mayRecord", operator.hasAny("enumerator", "operator"));
        model.addAttribute("mayExport", operator.hasAny("supervisor", "operator", "facilitator", "planner", "head"));
        return "business/list";
    }

    /** The whole list as a file for spreadsheets. */
    @GetMapping("/usaha/daftar.csv")
    @PreAuthorize("hasAnyRole('supervisor', 'operator', 'facilitator', 'planner', 'head')")
    void export(@RequestParam MultiValueMap<String, String> parameters, Operator operator, HttpServletResponse response)
            throws IOException {
        export.write(ListAddress.read(parameters), operator.scope(), response);
    }
}
