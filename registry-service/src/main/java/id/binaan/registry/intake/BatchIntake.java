package id.binaan.registry.intake;

import id.binaan.kit.aggregate.Action;
import id.binaan.registry.business.Business;
import id.binaan.registry.business.BusinessDetails;
import id.binaan.registry.business.Businesses;
import id.binaan.registry.business.Circumstances;
import id.binaan.registry.business.RegistryNumbers;
import id.binaan.registry.person.BusinessLink;
import id.binaan.registry.person.Person;
import id.binaan.registry.person.Persons;
import id.binaan.registry.scale.ScaleRule;
import id.binaan.registry.scale.ScaleRules;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Brings a batch of rows into the registry with a handful of store commands: persons first, then businesses, both under
 * ids that the same row always gets, so that a batch which is repeated after a crash finds its own records again.
 */
final class BatchIntake {
    private final Businesses businesses;
    private final Persons persons;
    private final RegistryNumbers numbers;
    private final ScaleRules rules;
    private final Clock clock;

    BatchIntake(Businesses businesses, Persons persons, RegistryNumbers numbers, ScaleRules rules, Clock clock) {
        this.businesses = businesses;
        this.persons = persons;
        this.numbers = numbers;
        this.rules = rules;
        this.clock = clock;
    }

    List<RowOutcome> take(List<ListedRow> rows, ListContext list, boolean dryRun) {
        Map<String, ListedRow> first = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> !row.rejected())
                .forEach(row -> first.putIfAbsent(Objects.requireNonNull(row.importKey()), row));
        Known known = known(first);
        Map<String, ListedRow> fresh = new LinkedHashMap<>(first);
        fresh.keySet().removeIf(key -> known.business(Objects.requireNonNull(first.get(key))) != null);
        Action action = Action.by(list.actor(), clock.instant(), list.importId());
        ScaleRule rule = rules.on(list.today()).orElseThrow();
        Map<String, RowOutcome> created = create(List.copyOf(fresh.values()), known, list, action, rule, dryRun);
        List<RowOutcome> outcomes = new ArrayList<>(rows.size());
        for (ListedRow row : rows) {
            outcomes.add(outcome(row, first, known, created, list, action, rule, dryRun));
        }
        return outcomes;
    }

    private RowOutcome outcome(
            ListedRow row,
            Map<String, ListedRow> first,
            Known known,
            Map<String, RowOutcome> created,
            ListContext list,
            Action action,
            ScaleRule rule,
            boolean dryRun) {
        if (row.rejected()) {
            return new RowOutcome(row.number(), RowOutcome.Result.REJECTED, null, row.problems(), List.of());
        }
        String key = Objects.requireNonNull(row.importKey());
        if (first.get(key) != row) {
            return repeated(row, row.businessId());
        }
        RowOutcome fresh = created.get(key);
        if (fresh != null) {
            return fresh;
        }
        Business stored = Objects.requireNonNull(known.business(row));
        if (stored.cameFrom(list.actor(), row.number())) {
            return new RowOutcome(
                    row.number(), RowOutcome.Result.CREATED, stored.id(), row.problems(), stored.missing());
        }
        if (stored.cameFrom(list.actor())) {
            return repeated(row, stored.id());
        }
        return update(row, stored, known.person(row), list, action, rule, dryRun);
    }

    /** The same key earlier in the same list. */
    private static RowOutcome repeated(ListedRow row, String businessId) {
        List<RowProblem> problems = Stream.concat(
                        row.problems().stream(), Stream.of(RowProblem.of("intake.repeated-in-list", -1)))
                .toList();
        return new RowOutcome(row.number(), RowOutcome.Result.UNCHANGED, businessId, problems, List.of());
    }

    // ------------------------------------------------------------------ what is there already

    /** What the store knows of the rows of a batch, by four queries. */
    private record Known(
            Map<String, Business> byKey,
            Map<String, Business> byNib,
            Map<String, Person> byNik,
            Map<String, Person> byId) {
        @Nullable
        Business business(ListedRow row) {
            Business stored = byKey.get(row.importKey());
            String nib = row.details() == null ? null : row.details().nib();
            return stored != null || nib == null ? stored : byNib.get(nib);
        }

        @Nullable
        Person person(ListedRow row) {
            ListedRow.ListedOwner owner = row.owner();
            if (owner == null) {
                return null;
            }
            Person withNik = owner.nikIndex() == null ? null : byNik.get(owner.nikIndex());
            return withNik != null ? withNik : byId.get(owner.id());
        }
    }

    private Known known(Map<String, ListedRow> rows) {
        Map<String, Business> byKey = index(
                businesses.withImportKey(rows.keySet()), business -> Objects.requireNonNull(business.importKey()));
        List<String> nibs = rows.values().stream()
                .map(row -> row.details() == null ? null : row.details().nib())
                .filter(Objects::nonNull)
                .toList();
        Map<String, Business> byNib = index(
                businesses.withNib(nibs),
                business -> Objects.requireNonNull(business.details().nib()));
        List<ListedRow.ListedOwner> owners = rows.values().stream()
                .map(ListedRow::owner)
                .filter(Objects::nonNull)
                .toList();
        Map<String, Person> byNik = index(
                persons.withNik(owners.stream()
                        .map(ListedRow.ListedOwner::nikIndex)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())),
                person -> Objects.requireNonNull(person.details().nik()).index());
        Map<String, Person> byId = index(
                persons.findAll(owners.stream().map(ListedRow.ListedOwner::id).collect(Collectors.toSet())),
                Person::id);
        return new Known(byKey, byNib, byNik, byId);
    }

    private static <T> Map<String, T> index(List<T> found, Function<T, String> key) {
        Map<String, T> index = new HashMap<>();
        found.forEach(one -> index.put(key.apply(one), one));
        return index;
    }

    // ------------------------------------------------------------------ new records

    private Map<String, RowOutcome> create(
            List<ListedRow> rows, Known known, ListContext list, Action action, ScaleRule rule, boolean dryRun) {
        Map<String, Person> newPersons = new LinkedHashMap<>();
        Map<String, Business> newBusinesses = new LinkedHashMap<>();
        RegistryNumbers.Block block = dryRun ? new RegistryNumbers.Block(0, 0) : numbers.take(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            ListedRow row = rows.get(i);
            Person owner = known.person(row);
            if (owner == null && row.owner() != null) {
                owner = newPersons.get(row.owner().id());
            }
            Business business = business(row, owner, block.at(i + 1), list, rule);
            if (owner == null && row.owner() != null) {
                newPersons.put(
                        row.owner().id(),
                        Persons.fromList(
                                row.owner().id(), row.owner().details(), List.of(link(business)), list.actor()));
            }
            newBusinesses.put(Objects.requireNonNull(row.importKey()), business);
        }
        Set<String> taken = Set.of();
        if (!dryRun) {
            persons.recordAll(newPersons.values(), action);
            taken = businesses.recordAll(newBusinesses.values(), action, list.today()).stream()
                    .map(Business::id)
                    .collect(Collectors.toSet());
        }
        Map<String, RowOutcome> outcomes = new HashMap<>();
        for (ListedRow row : rows) {
            Business business = Objects.requireNonNull(newBusinesses.get(Objects.requireNonNull(row.importKey())));
            outcomes.put(
                    Objects.requireNonNull(row.importKey()),
                    taken.contains(business.id())
                            ? notStored(row)
                            : new RowOutcome(
                                    row.number(),
                                    RowOutcome.Result.CREATED,
                                    business.id(),
                                    row.problems(),
                                    business.missing()));
        }
        return outcomes;
    }

    /** Its NIB stands with two rows of the batch, or somebody recorded it at this moment. */
    private static RowOutcome notStored(ListedRow row) {
        List<RowProblem> problems = Stream.concat(
                        row.problems().stream(), Stream.of(RowProblem.of("intake.number-taken", -1)))
                .toList();
        return new RowOutcome(row.number(), RowOutcome.Result.REJECTED, null, problems, List.of());
    }

    private static Business business(
            ListedRow row, @Nullable Person owner, String registryNumber, ListContext list, ScaleRule rule) {
        BusinessDetails details = Objects.requireNonNull(row.details());
        ListedRow.ListedOwner listed = row.owner();
        if (listed != null) {
            details = details.ownedBy(owner == null ? listed.id() : owner.id());
        }
        Circumstances circumstances = owner != null
                ? Circumstances.of(owner, rule)
                : listed == null
                        ? new Circumstances(null, List.of(), rule)
                        : Circumstances.of(
                                Persons.fromList(listed.id(), listed.details(), List.of(), list.actor()), rule);
        return Business.record(
                row.businessId(),
                new Business.Origin(registryNumber, "CENSUS", row.importKey(), list.actor(), row.number()),
                details,
                circumstances);
    }

    private static BusinessLink link(Business business) {
        return new BusinessLink(
                business.id(),
                business.details().place().mostExact(),
                business.nameIsPersonal() ? business.details().name() : null);
    }

    // ------------------------------------------------------------------ known records

    private RowOutcome update(
            ListedRow row,
            Business stored,
            @Nullable Person owner,
            ListContext list,
            Action action,
            ScaleRule rule,
            boolean dryRun) {
        BusinessDetails newer = Objects.requireNonNull(row.details()).over(stored.details());
        boolean differs = !stored.details().differences(newer).isEmpty();
        List<RowProblem> problems = row.problems();
        boolean changed = false;
        if (differs && !stored.untouched()) {
            problems = Stream.concat(problems.stream(), Stream.of(RowProblem.of("intake.taken-over", -1)))
                    .toList();
        } else if (differs) {
            Circumstances circumstances =
                    owner == null ? new Circumstances(null, List.of(), rule) : Circumstances.of(owner, rule);
            changed = dryRun || businesses.update(stored, newer, list.actor(), circumstances, action, list.today());
        }
        if (owner != null && row.owner() != null && !dryRun) {
            changed |= persons.complete(owner, row.owner().id(), row.owner().details(), action);
        }
        return new RowOutcome(
                row.number(),
                changed ? RowOutcome.Result.UPDATED : RowOutcome.Result.UNCHANGED,
                stored.id(),
                problems,
                stored.missing());
    }
}
