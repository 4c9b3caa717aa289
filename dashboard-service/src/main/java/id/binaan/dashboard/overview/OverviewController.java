package id.binaan.dashboard.overview;

import id.binaan.dashboard.login.Operator;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page. */
@Controller
@PreAuthorize("isAuthenticated()")
class OverviewController {

    @GetMapping("/")
    String overview(Operator operator, Model model) {
        return "overview/overview";
    }
}
