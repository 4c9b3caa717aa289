package id.binaan.registry.business;

import id.binaan.registry.person.BusinessLink;
import id.binaan.registry.person.Persons;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the system checks of a record that is handed in (DOMAIN 1.6, {@code AUTO_CHECKED}). */
final class AutomaticCheck {
    private final Businesses businesses;
    private final Persons persons;

    AutomaticCheck(Businesses businesses, Persons persons) {
        this.businesses = businesses;
        this.persons = persons;
    }

    /** Contradictions between fields, as codes; formats were checked when they were typed. */
    List<String> errors(BusinessDetails details, LocalDate today) {
        List<String> errors = new ArrayList<>();
        if (details.place().outOfArea()) {
            errors.add("OUT_OF_AREA");
        }
        details.figures().stream()
                .filter(figures -> figures.year() > today.getYear())
                .findFirst()
                .ifPresent(figures -> errors.add("FIGURES_IN_FUTURE"));
        if (details.workers() != null && sum(details.workers()) == 0) {
            errors.add("NO_WORKERS");
        }
        return errors;
    }

    private static int sum(Workers workers) {
        return workers.paidMale() + workers.paidFemale() + workers.unpaidMale() + workers.unpaidFemale();
    }

    /** Other records of the same owner with the same premises and main activity (DOMAIN 1.8); equal NIB cannot be stored. */
    List<DuplicateReview> possibleDuplicates(Business business) {
        BusinessDetails details = business.details();
        List<String> others = Optional.ofNullable(details.ownerId())
                .flatMap(persons::find)
                .map(owner -> owner.businesses().stream()
                        .map(BusinessLink::businessId)
                        .filter(id -> !id.equals(business.id()))
                        .toList())
                .orElse(List.of());
        return businesses.findAll(others).stream()
                .filter(other -> alike(details, other.details()))
                .map(other -> new DuplicateReview(other.id(), "OWNER_PREMISES_KBLI", null))
                .toList();
    }

    private static boolean alike(BusinessDetails one, BusinessDetails other) {
        return one.premises() == other.premises()
                && one.primaryActivity()
                        .map(Activity::code)
                        .equals(other.primaryActivity().map(Activity::code));
    }
}
