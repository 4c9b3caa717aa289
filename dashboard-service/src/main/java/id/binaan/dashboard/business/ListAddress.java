package id.binaan.dashboard.business;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.binaan.contracts.registry.BusinessStatus;
import id.binaan.contracts.registry.RecordState;
import id.binaan.contracts.registry.ScaleClass;
import id.binaan.dashboard.page.BusinessLinks;
import id.binaan.dashboard.search.BusinessQuery;
import id.binaan.dashboard.search.Flag;
import id.binaan.dashboard.search.Order;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/**
 * The list as it stands in an address, so that it can be kept, sent to somebody and come back to. What an address says
 * that is not understood is left out.
 */
public final class ListAddress {
    private static final String STATUS = "status";
    private static final String ACTIVITY = "kegiatan";
    static final String ORDER = "urut";
    static final String PAGE = "hal";

    private static final int LONGEST_WORDS = 200;
    private static final Pattern REGION = Pattern.compile("\\d{2}(\\.\\d{2}){0,2}(\\.\\d{4})?");
    private static final Pattern KBLI = Pattern.compile("\\d{5}");

    private ListAddress() {}

    static BusinessQuery read(MultiValueMap<String, String> parameters) {
        String words = Optional.ofNullable(parameters.getFirst(BusinessLinks.WORDS))
                .orElse("")
                .strip();
        return new BusinessQuery(
                words.substring(
                        0,
                        words.offsetByCodePoints(0, Math.min(LONGEST_WORDS, words.codePointCount(0, words.length())))),
                constants(parameters.get(BusinessLinks.STATE), RecordState.class),
                constants(parameters.get(STATUS), BusinessStatus.class),
                constants(parameters.get(BusinessLinks.SCALE), ScaleClass.class),
                matching(parameters.get(BusinessLinks.PLACE), REGION),
                matching(parameters.get(ACTIVITY), KBLI),
                constants(parameters.get(BusinessLinks.FLAG), Flag.class),
                constants(parameters.get(ORDER), Order.class).stream()
                        .findFirst()
                        .orElse(Order.BEST),
                page(parameters.getFirst(PAGE)),
                BusinessQuery.all().size());
    }

    /** The address of a list, without what it leaves at its default. */
    public static String of(BusinessQuery query) {
        List<String> parts = new ArrayList<>();
        add(parts, BusinessLinks.WORDS, query.words().isBlank() ? List.of() : List.of(query.words()));
        add(parts, BusinessLinks.STATE, query.states());
        add(parts, STATUS, query.statuses());
        add(parts, BusinessLinks.SCALE, query.scales());
        add(parts, BusinessLinks.PLACE, query.places());
        add(parts, ACTIVITY, query.activities());
        add(parts, BusinessLinks.FLAG, query.flags());
        add(parts, ORDER, query.order() == Order.BEST ? List.of() : List.of(query.order()));
        add(parts, PAGE, query.page() == 1 ? List.of() : List.of(query.page()));
        return parts.isEmpty() ? BusinessLinks.LIST : BusinessLinks.LIST + "?" + String.join("&", parts);
    }

    private static void add(List<String> parts, String name, Collection<?> values) {
        values.stream()
                .map(Object::toString)
                .sorted()
                .map(value -> name + "=" + UriUtils.encode(value, UTF_8))
                .forEach(parts::add);
    }

    private static <E extends Enum<E>> Set<E> constants(@Nullable List<String> names, Class<E> type) {
        Set<E> found = new LinkedHashSet<>();
        if (names != null) {
            Arrays.stream(type.getEnumConstants())
                    .filter(constant -> names.contains(constant.name()))
                    .forEach(found::add);
        }
        return found;
    }

    private static Set<String> matching(@Nullable List<String> values, Pattern pattern) {
        Set<String> found = new TreeSet<>();
        if (values != null) {
            values.stream()
                    .filter(value -> pattern.matcher(value).matches())
                    .limit(50)
                    .forEach(found::add);
        }
        return found;
    }

    private static int page(@Nullable String text) {
        return text != null && text.matches("\\d{1,6}") ? Math.max(1, Integer.parseInt(text)) : 1;
    }
}
