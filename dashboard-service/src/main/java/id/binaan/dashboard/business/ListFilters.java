package id.binaan.dashboard.business;

import id.binaan.contracts.registry.BusinessStatus;
import id.binaan.contracts.registry.RecordState;
import id.binaan.contracts.registry.ScaleClass;
import id.binaan.dashboard.page.Activities;
import id.binaan.dashboard.page.Places;
import id.binaan.dashboard.search.BusinessPage;
import id.binaan.dashboard.search.BusinessQuery;
import id.binaan.dashboard.search.Facet;
import id.binaan.dashboard.search.FacetCount;
import id.binaan.dashboard.search.Flag;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a list can be narrowed by and what it is narrowed by, each with the address that another click leads to. */
@Component
class ListFilters {
    private static final List<Facet> SHOWN = List.of(
            Facet.STATE, Facet.SUBDISTRICT, Facet.VILLAGE, Facet.ACTIVITY, Facet.SCALE, Facet.STATUS, Facet.FLAG);
    private static final int MOST = 12;
    /** So many groups are open at first. */
    private static final int OPEN = 3;

    private final MessageSource messages;
    private final Places places;
    private final Activities activities;

    ListFilters(MessageSource messages, Places places, Activities activities) {
        this.messages = messages;
        this.places = places;
        this.activities = activities;
    }

    /** One thing to narrow by. */
    record Group(String name, boolean open, List<Choice> choices) {}

    /** A value, how many records have it, and where a click leads: to the list with it, or without it if it is chosen. */
    record Choice(String label, long count, boolean chosen, String address) {}

    /** What the list is narrowed by; a click takes it away. */
    List<Choice> chips(BusinessQuery query) {
        List<Choice> chips = new ArrayList<>();
        for (Facet facet :
                List.of(Facet.STATE, Facet.SUBDISTRICT, Facet.ACTIVITY, Facet.SCALE, Facet.STATUS, Facet.FLAG)) {
            chosen(query, facet)
                    .forEach(value -> chips.add(
                            new Choice(label(facet, value), 0, true, ListAddress.of(toggled(query, facet, value)))));
        }
        return chips;
    }

    List<Group> groups(BusinessQuery query, BusinessPage page) {
        List<Group> groups = new ArrayList<>();
        for (Facet facet : SHOWN) {
            Set<String> chosen = chosen(query, facet);
            List<Choice> choices = page.facets().getOrDefault(facet, List.of()).stream()
                    .filter(count -> !count.value().isEmpty())
                    .filter(count -> count.count() > 0 || chosen.contains(count.value()))
                    .limit(MOST)
                    .map(count -> choice(query, facet, count, chosen))
                    .toList();
            if (choices.size() > 1 || choices.stream().anyMatch(Choice::chosen)) {
                groups.add(new Group(facet.name(), groups.size() < OPEN, choices));
            }
        }
        return groups;
    }

    private Choice choice(BusinessQuery query, Facet facet, FacetCount count, Set<String> chosen) {
        return new Choice(
                label(facet, count.value()),
                count.count(),
                chosen.contains(count.value()),
                ListAddress.of(toggled(query, facet, count.value())));
    }

    private String label(Facet facet, String value) {
        return switch (facet) {
            case STATE -> words("state." + value);
            case STATUS -> words("business.status." + value);
            case SCALE -> words("business.scale." + value);
            case FLAG -> words("business.flag." + value);
            case ACTIVITY -> activities.words(value);
            case SUBDISTRICT, VILLAGE -> facet == Facet.VILLAGE ? places.name(value) : places.full(value);
        };
    }

    private String words(String code) {
        return messages.getMessage(code, null, LocaleContextHolder.getLocale());
    }

    private static Set<String> chosen(BusinessQuery query, Facet facet) {
        return switch (facet) {
            case STATE -> names(query.states());
            case STATUS -> names(query.statuses());
            case SCALE -> names(query.scales());
            case FLAG -> names(query.flags());
            case ACTIVITY -> query.activities();
            case SUBDISTRICT, VILLAGE -> query.places();
        };
    }

    private static Set<String> names(Collection<? extends Enum<?>> constants) {
        Set<String> names = new LinkedHashSet<>();
        constants.forEach(constant -> names.add(constant.name()));
        return names;
    }

    private static BusinessQuery toggled(BusinessQuery query, Facet facet, String value) {
        return new BusinessQuery(
                query.words(),
                facet == Facet.STATE ? toggled(query.states(), value, RecordState::valueOf) : query.states(),
                facet == Facet.STATUS ? toggled(query.statuses(), value, BusinessStatus::valueOf) : query.statuses(),
                facet == Facet.SCALE ? toggled(query.scales(), value, ScaleClass::valueOf) : query.scales(),
                facet == Facet.SUBDISTRICT || facet == Facet.VILLAGE
                        ? toggled(query.places(), value, Function.identity())
                        : query.places(),
                facet == Facet.ACTIVITY ? toggled(query.activities(), value, Function.identity()) : query.activities(),
                facet == Facet.FLAG ? toggled(query.flags(), value, Flag::valueOf) : query.flags(),
                query.order(),
                1,
                query.size());
    }

    private static <T> Set<T> toggled(Set<T> values, String name, Function<String, T> read) {
        Set<T> changed = new LinkedHashSet<>(values);
        T value = read.apply(name);
        if (!changed.remove(value)) {
            changed.add(value);
        }
        return changed;
    }

    /** Whether anything but words narrows the list. */
    static boolean narrowed(BusinessQuery query) {
        return !(query.states().isEmpty()
                && query.statuses().isEmpty()
                && query.scales().isEmpty()
                && query.places().isEmpty()
                && query.activities().isEmpty()
                && query.flags().isEmpty());
    }
}
