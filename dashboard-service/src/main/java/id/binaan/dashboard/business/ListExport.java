package id.binaan.dashboard.business;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.binaan.dashboard.page.Activities;
import id.binaan.dashboard.page.Formats;
import id.binaan.dashboard.page.Places;
import id.binaan.dashboard.search.BusinessHit;
import id.binaan.dashboard.search.BusinessPage;
import id.binaan.dashboard.search.BusinessQuery;
import id.binaan.dashboard.search.BusinessSearch;
import id.binaan.kit.security.RegionScope;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A list as CSV in the words of the page; at most as far as pages can be leafed through. */
@Component
class ListExport {
    private static final List<String> COLUMNS =
            List.of("number", "name", "owner", "village", "subdistrict", "activity", "scale", "state", "changed");

    private final BusinessSearch search;
    private final Places places;
    private final Activities activities;
    private final Formats formats;
    private final MessageSource messages;

    ListExport(BusinessSearch search, Places places, Activities activities, Formats formats, MessageSource messages) {
        this.search = search;
        this.places = places;
        this.activities = activities;
        this.formats = formats;
        this.messages = messages;
    }

    void write(BusinessQuery query, RegionScope scope, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"usaha.csv\"");
        try (Writer out = new OutputStreamWriter(response.getOutputStream(), UTF_8)) {
            out.write('\uFEFF'); // lets spreadsheet programs read UTF-8
            line(
                    out,
                    COLUMNS.stream()
                            .map(column -> words("business.column." + column))
                            .toList());
            BusinessQuery large = new BusinessQuery(
                    query.words(),
                    query.states(),
                    query.statuses(),
                    query.scales(),
                    query.places(),
                    query.activities(),
                    query.flags(),
                    query.order(),
                    1,
                    BusinessQuery.LARGEST_PAGE);
            BusinessPage page = search.find(large, scope);
            for (int number = 1; !page.hits().isEmpty(); number++) {
                for (BusinessHit hit : page.hits()) {
                    line(out, row(hit));
                }
                BusinessQuery next = large.withPage(number + 1);
                page = next.page() == number || (long) number * large.size() >= page.total()
                        ? new BusinessPage(List.of(), 0, page.facets(), page.freshness())
                        : search.find(next, scope);
            }
        }
    }

    private List<String> row(BusinessHit hit) {
        return List.of(
                hit.registryNumber(),
                text(hit.name() != null ? hit.name() : hit.brand()),
                text(hit.ownerName()),
                hit.location().village() == null
                        ? ""
                        : places.name(hit.location().village()),
                hit.location().subdistrict() == null
                        ? ""
                        : places.name(hit.location().subdistrict()),
                activities.main(hit.kbli()),
                words("business.scale." + hit.scale()),
                words("state." + hit.state()),
                formats.date(hit.lastChangedAt()));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private String words(String code) {
        return messages.getMessage(code, null, LocaleContextHolder.getLocale());
    }

    private static void line(Writer out, List<String> cells) throws IOException {
        out.write(cells.stream().map(ListExport::cell).collect(Collectors.joining(",", "", "\r\n")));
    }

    /** Quoted, and never a formula in somebody's spreadsheet. */
    private static String cell(String text) {
        String harmless = text.matches("(?s)^[=+\\-@\\t\\r].*") ? "'" + text : text;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
