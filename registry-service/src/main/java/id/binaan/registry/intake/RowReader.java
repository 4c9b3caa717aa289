package id.binaan.registry.intake;

import static id.binaan.registry.intake.mapping.IntakeField.ACTIVITY;
import static id.binaan.registry.intake.mapping.IntakeField.ADDRESS;
import static id.binaan.registry.intake.mapping.IntakeField.ANNUAL_SALES;
import static id.binaan.registry.intake.mapping.IntakeField.BRAND;
import static id.binaan.registry.intake.mapping.IntakeField.BUSINESS_NAME;
import static id.binaan.registry.intake.mapping.IntakeField.CAPITAL;
import static id.binaan.registry.intake.mapping.IntakeField.CATEGORY;
import static id.binaan.registry.intake.mapping.IntakeField.EXTERNAL_ID;
import static id.binaan.registry.intake.mapping.IntakeField.KBLI;
import static id.binaan.registry.intake.mapping.IntakeField.LICENCES;
import static id.binaan.registry.intake.mapping.IntakeField.NIB;
import static id.binaan.registry.intake.mapping.IntakeField.NOTES;
import static id.binaan.registry.intake.mapping.IntakeField.OWNER_NAME;
import static id.binaan.registry.intake.mapping.IntakeField.PREMISES;
import static id.binaan.registry.intake.mapping.IntakeField.SALES_YEAR;
import static id.binaan.registry.intake.mapping.IntakeField.SCALE_DECLARED;
import static id.binaan.registry.intake.mapping.IntakeField.START_DATE;
import static id.binaan.registry.intake.mapping.IntakeField.STREET;
import static id.binaan.registry.intake.mapping.IntakeField.WORKERS_FEMALE;
import static id.binaan.registry.intake.mapping.IntakeField.WORKERS_MALE;

import id.binaan.contracts.registry.BusinessStatus;
import id.binaan.contracts.registry.LegalForm;
import id.binaan.kit.privacy.BlindIndex;
import id.binaan.kit.privacy.SealedValue;
import id.binaan.kit.privacy.Sealer;
import id.binaan.reference.identity.Nib;
import id.binaan.reference.identity.Nik;
import id.binaan.reference.identity.PhoneNumber;
import id.binaan.reference.identity.Rupiah;
import id.binaan.reference.kbli.KbliCatalogue;
import id.binaan.reference.kbli.KbliCode;
import id.binaan.reference.kbli.KbliVersion;
import id.binaan.reference.region.Regions;
import id.binaan.registry.business.Activity;
import id.binaan.registry.business.BusinessDetails;
import id.binaan.registry.business.BusinessProduct;
import id.binaan.registry.business.Workers;
import id.binaan.registry.business.YearFigures;
import id.binaan.registry.intake.mapping.ColumnMapping;
import id.binaan.registry.intake.mapping.IntakeField;
import id.binaan.registry.intake.row.BusinessName;
import id.binaan.registry.intake.row.IntakeRow;
import id.binaan.registry.intake.table.RowFinding;
import id.binaan.registry.intake.table.TableRow;
import id.binaan.registry.person.Names;
import id.binaan.registry.scale.DeclaredScale;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a row of a list: what it tells of a business and its owner, the key by which the same row is known again, and
 * everything a person should look at. A value that is wrong is left out and reported; the row is rejected only if nothing
 * in it names a business.
 */
final class RowReader {
    private static final int LONGEST = 150;
    private static final int MOST_PRODUCTS = 20;

    private final Sealer sealer;
    private final BlindIndex blindIndex;
    private final OwnerReader owners;
    private final PlaceFinder places;
    private final KbliCatalogue catalogue;

    RowReader(Sealer sealer, BlindIndex blindIndex, Regions regions, KbliCatalogue catalogue) {
        this.sealer = sealer;
        this.blindIndex = blindIndex;
        this.owners = new OwnerReader(sealer, blindIndex, regions);
        this.places = new PlaceFinder(regions);
        this.catalogue = catalogue;
    }

    ListedRow read(TableRow tableRow, ColumnMapping mapping, ListContext list) {
        IntakeRow row = new IntakeRow(tableRow, mapping);
        RowProblems problems = new RowProblems(mapping);
        row.rowFindings()
                .forEach(finding ->
                        problems.add(RowProblem.of("intake." + finding.kind().code(), finding.column())));
        Optional<BusinessName> name = row.businessName();
        if (name.isEmpty() && row.text(OWNER_NAME).isEmpty()) {
            problems.add("name-missing", BUSINESS_NAME);
            return ListedRow.rejected(row.number(), problems.all());
        }
        if (row.rowFindings().stream().anyMatch(finding -> finding.kind() == RowFinding.Kind.TOO_MANY_FIELDS)) {
            return ListedRow.rejected(row.number(), problems.all());
        }
        Optional<Nib> nib = problems.checked(NIB, problems.value(row.digits(NIB)), Nib::parse);
        Optional<Nik> nik = owners.nik(row, problems);
        Optional<PhoneNumber> phone = owners.phone(row, problems);
        String key = key(row, list, nib, nik);
        String importKey = blindIndex.of("import-key", key);
        String id = blindIndex.id("import-business", key).toString();
        ListedRow.ListedOwner owner = owners.read(row, key, nik, phone, list.today(), problems);
        BusinessDetails details = details(
                row, list, id, name.map(BusinessName::name), nib, owner == null ? phone : Optional.empty(), problems);
        return new ListedRow(row.number(), importKey, id, details, owner, problems.all(), false);
    }

    /** By the list's own number, else NIB, else NIK × premises × KBLI, else what names the business (CONTRACT section 7). */
    private static String key(IntakeRow row, ListContext list, Optional<Nib> nib, Optional<Nik> nik) {
        Optional<String> external = row.text(EXTERNAL_ID).filter(text -> !text.isBlank());
        if (external.isPresent()) {
            return joined("external", list.listName(), external.get());
        }
        if (nib.isPresent()) {
            return joined("nib", nib.get().digits());
        }
        String premises = row.text(PREMISES).orElse("");
        if (nik.isPresent()) {
            return joined(
                    "nik",
                    nik.get().digits(),
                    premises,
                    row.text(KBLI).or(() -> row.text(ACTIVITY)).orElse(""));
        }
        return joined(
                "named",
                list.listName(),
                row.text(BUSINESS_NAME).orElse(""),
                row.text(OWNER_NAME).orElse(""),
                row.text(ADDRESS).or(() -> row.text(STREET)).orElse(""));
    }

    private static String joined(String kind, String... parts) {
        return kind + "|" + Stream.of(parts).map(Names::plain).collect(Collectors.joining("|"));
    }

    private BusinessDetails details(
            IntakeRow row,
            ListContext list,
            String id,
            Optional<String> name,
            Optional<Nib> nib,
            Optional<PhoneNumber> phone,
            RowProblems problems) {
        return new BusinessDetails(
                name.map(RowReader::cut).orElse(null),
                row.text(BRAND).map(RowReader::cut).orElse(null),
                problems.value(row.legalForm()).orElse(LegalForm.UNKNOWN),
                null,
                List.of(),
                places.find(row, problems),
                row.text(PREMISES).flatMap(PremisesWords::parse).orElse(null),
                startDate(row, list.today(), problems),
                activities(row, problems),
                Stream.of(row.text(ACTIVITY), row.text(CATEGORY))
                        .flatMap(Optional::stream)
                        .distinct()
                        .collect(Collectors.collectingAndThen(
                                Collectors.joining("; "), text -> text.isEmpty() ? null : cut(text))),
                nib.map(Nib::digits).orElse(null),
                workers(row, problems),
                row.products().stream()
                        .limit(MOST_PRODUCTS)
                        .map(product -> new BusinessProduct(
                                blindIndex.id("import-product", id, product).toString(),
                                cut(product),
                                null,
                                null,
                                null,
                                null,
                                null,
                                List.of()))
                        .toList(),
                figures(row, list.today(), problems),
                BusinessStatus.ACTIVE,
                problems.checked(
                                SCALE_DECLARED,
                                row.text(SCALE_DECLARED),
                                text -> DeclaredScale.parse(text, list.scaleDefinition()))
                        .orElse(null),
                contactPhone(id, phone),
                Stream.of(row.text(LICENCES), row.text(NOTES))
                        .flatMap(Optional::stream)
                        .collect(Collectors.collectingAndThen(
                                Collectors.joining("; "),
                                text -> text.isEmpty() ? null : text.substring(0, Math.min(text.length(), 1_000)))));
    }

    private @Nullable SealedValue contactPhone(String id, Optional<PhoneNumber> phone) {
        return phone.map(number -> sealer.seal(id, "contactPhone", number.e164()))
                .orElse(null);
    }

    /** A code counts for the edition that has it; 2020 first, for lists of before 2026 use it. */
    private List<Activity> activities(IntakeRow row, RowProblems problems) {
        return row.text(KBLI)
                .map(text -> {
                    for (KbliVersion version : List.of(KbliVersion.KBLI_2020, KbliVersion.KBLI_2025)) {
                        Optional<KbliCode> code = catalogue.check(text, version).optional();
                        if (code.isPresent()) {
                            return List.of(new Activity(code.get().code(), version.year(), true));
                        }
                    }
                    problems.add("kbli-unknown", IntakeField.KBLI);
                    return List.<Activity>of();
                })
                .orElse(List.of());
    }

    private static @Nullable String startDate(IntakeRow row, LocalDate today, RowProblems problems) {
        Optional<String> text = row.text(START_DATE);
        if (text.isPresent() && text.get().matches("(19|20)\\d{2}")) {
            return text.get();
        }
        return problems.value(row.date(START_DATE, today.getYear()))
                .filter(date -> !date.isAfter(today))
                .map(LocalDate::toString)
                .orElse(null);
    }

    /** Lists tell men and women, not who is paid; all but the owner are taken as paid. */
    private static @Nullable Workers workers(IntakeRow row, RowProblems problems) {
        Optional<Long> male = problems.value(row.whole(WORKERS_MALE));
        Optional<Long> female = problems.value(row.whole(WORKERS_FEMALE));
        if (male.isEmpty() && female.isEmpty()) {
            return null;
        }
        return new Workers(count(male), count(female), 0, 0);
    }

    private static int count(Optional<Long> number) {
        return (int) Math.min(number.orElse(0L), 100_000L);
    }

    private static List<YearFigures> figures(IntakeRow row, LocalDate today, RowProblems problems) {
        Optional<Rupiah> capital = problems.checked(CAPITAL, row.text(CAPITAL), Rupiah::parse);
        Optional<Rupiah> sales = problems.checked(ANNUAL_SALES, row.text(ANNUAL_SALES), Rupiah::parse);
        if (capital.isEmpty() && sales.isEmpty()) {
            return List.of();
        }
        int year = problems.value(row.whole(SALES_YEAR))
                .filter(stated -> stated >= 1900 && stated <= today.getYear())
                .map(Long::intValue)
                .orElse(today.getYear() - 1);
        return List.of(new YearFigures(
                year,
                capital.map(Rupiah::amount).orElse(null),
                sales.map(Rupiah::amount).orElse(null),
                List.of()));
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }
}
