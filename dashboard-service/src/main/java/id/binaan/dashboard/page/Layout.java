package id.binaan.dashboard.page;

import id.binaan.dashboard.login.Operator;
import id.binaan.dashboard.login.Operators;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What {@code layout.html} asks for on every page, errors included. */
@Component
public class Layout {
    /** Those with the widest view come first: somebody with two roles is greeted by the first. */
    private static final List<String> ROLES = List.of(
            "head", "operator", "supervisor", "facilitator", "planner", "enumerator", "admin", "partner", "integrator");

    private static final Set<Integer> EXPLAINED = Set.of(401, 403, 404, 409, 412, 413);

    private final HttpServletRequest request;
    private final Places places;

    Layout(HttpServletRequest request, Places places) {
        this.request = request;
        this.places = places;
    }

    /** Who is logged in; null on pages that need no login. */
    public @Nullable Operator operator() {
        return Operators.current().orElse(null);
    }

    public List<Section> sections() {
        return Operators.current().map(Section::of).orElse(List.of());
    }

    /** Whether there are businesses to search for. */
    public boolean searchable() {
        return sections().stream().anyMatch(section -> section.name().equals("businesses"));
    }

    /** The key of the words for what somebody is. */
    public String role(Operator operator) {
        return operator.roles().stream()
                .min(Comparator.comparingInt(role -> {
                    int at = ROLES.indexOf(role);
                    return at < 0 ? ROLES.size() : at;
                }))
                .filter(ROLES::contains)
                .orElse("none");
    }

    /** The names of somebody's regions, e.g. {@code Kecamatan Bantan}; empty if they have none. */
    public String regions(Operator operator) {
        return String.join(
                ", ", operator.scope().codes().stream().map(places::full).toList());
    }

    /** Which of the error texts fits a status; what is not known is an error of ours. */
    public String failure(@Nullable Integer status) {
        if (status == null || status >= 500) {
            return status != null && status == 503 ? "503" : "500";
        }
        return EXPLAINED.contains(status) ? Integer.toString(status) : "400";
    }

    /** {@code id} or {@code en}. */
    public String language() {
        return LocaleContextHolder.getLocale().getLanguage();
    }

    /** Where the page is, with its filters: the language switch comes back to it. */
    public String path() {
        String query = request.getQueryString();
        return request.getMethod().equals("GET")
                        && request.getDispatcherType().name().equals("REQUEST")
                ? request.getRequestURI() + (query == null ? "" : "?" + query)
                : "/";
    }

    /** What was typed into the search box, if this page shows what was found. */
    public @Nullable String words() {
        return request.getRequestURI().equals("/usaha") ? request.getParameter("cari") : null;
    }
}
