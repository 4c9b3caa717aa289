package id.binaan.dashboard.page;

import id.binaan.dashboard.login.Operator;
import id.binaan.dashboard.search.BusinessSearch;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers the search box of every page while somebody types. */
@Controller
@PreAuthorize("hasAnyRole('enumerator', 'supervisor', 'operator', 'facilitator', 'planner', 'head')")
class FinderController {
    private static final int SHOWN = 7;
    private static final int FEWEST_LETTERS = 2;
    private static final int LONGEST = 200;

    private final BusinessSearch businesses;

    FinderController(BusinessSearch businesses) {
        this.businesses = businesses;
    }

    /** @param typed what stands in the box so far; nothing is answered before two letters */
    @GetMapping("/cari")
    String suggest(@RequestParam(name = "cari", defaultValue = "") String typed, Operator operator, Model model) {
        String words = typed.strip();
        if (words.length() > LONGEST) {
            words = words.substring(0, LONGEST);
        }
        if (words.length() >= FEWEST_LETTERS) {
            model.addAttribute("words", words);
            model.addAttribute("hits", businesses.suggest(words, operator.scope(), SHOWN));
        }
        return "page/found :: found";
    }
}
