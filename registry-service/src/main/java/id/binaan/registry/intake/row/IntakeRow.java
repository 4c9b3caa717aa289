package id.binaan.registry.intake.row;

import id.binaan.contracts.registry.LegalForm;
import id.binaan.contracts.registry.Sex;
import id.binaan.registry.intake.mapping.ColumnMapping;
import id.binaan.registry.intake.mapping.IntakeField;
import id.binaan.registry.intake.table.RowFinding;
import id.binaan.registry.intake.table.TableRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A row of a list by field: what stands there, and what is understood of it. */
public final class IntakeRow {
    private static final Pattern PRODUCTS_BETWEEN =
            Pattern.compile("\\s*(?:[,;/|\\n+]|\\bdan\\b|&)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern RUINED = Pattern.compile("\\d[.,]\\d+[eE]\\+?\\d+");
    private static final Pattern DEGREES = Pattern.compile("[-+]?\\d{1,3}(?:[.,]\\d+)?");

    private final TableRow row;
    private final ColumnMapping mapping;
    private final Map<IntakeField, Optional<String>> texts = new EnumMap<>(IntakeField.class);

    public IntakeRow(TableRow row, ColumnMapping mapping) {
        this.row = row;
        this.mapping = mapping;
    }

    /** From 1, the first row after the header. */
    public long number() {
        return row.number();
    }

    /** What the reader of the file noticed. */
    public List<RowFinding> rowFindings() {
        return row.findings();
    }

    /** The cell as it stands, empty if no column holds the field; of a repeatable field the first column. */
    public String raw(IntakeField field) {
        var columns = mapping.columns(field);
        return columns.isEmpty() ? "" : cell(columns.getFirst());
    }

    private String cell(int column) {
        return column < row.cells().size() ? row.cells().get(column) : "";
    }

    /** The cleaned text; empty if the cell is blank or says "-", "n/a" or the like. Of a repeatable field all columns. */
    public Optional<String> text(IntakeField field) {
        return texts.computeIfAbsent(field, this::cleaned);
    }

    private Optional<String> cleaned(IntakeField field) {
        Set<String> different = new LinkedHashSet<>();
        for (int column : mapping.columns(field)) {
            different.add(CellText.clean(cell(column)));
        }
        different.remove("");
        return different.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", different));
    }

    /** Telephone numbers of both fields as written, each once; a number a spreadsheet ruined is reported, not guessed. */
    public Reading<List<String>> phones() {
        List<String> numbers = new ArrayList<>();
        List<FieldFinding> findings = new ArrayList<>();
        for (var field : List.of(IntakeField.PHONE, IntakeField.PHONE_ALTERNATIVE)) {
            text(field).ifPresent(text -> {
                var reading = PhoneCell.read(text, field);
                reading.value().ifPresent(numbers::addAll);
                findings.addAll(reading.findings());
            });
        }
        var distinct = numbers.stream().distinct().toList();
        return new Reading<>(distinct.isEmpty() ? Optional.empty() : Optional.of(distinct), findings);
    }

    /** Name and the legal form written with it. */
    public Optional<BusinessName> businessName() {
        return text(IntakeField.BUSINESS_NAME).map(BusinessName::parse);
    }

    /** By its own column, else by the business name. */
    public Reading<LegalForm> legalForm() {
        var stated = text(IntakeField.LEGAL_FORM);
        if (stated.isEmpty()) {
            return new Reading<>(businessName().flatMap(BusinessName::legalForm), List.of());
        }
        return Reading.orFinding(
                stated.flatMap(LegalFormWords::parse), "legal-form-not-understood", IntakeField.LEGAL_FORM);
    }

    /** Street, RT and RW: from their own columns, else out of the street, else out of the whole address. */
    public AddressParts addressParts() {
        var street = AddressParts.parse(text(IntakeField.STREET).orElse(""));
        var whole = AddressParts.parse(text(IntakeField.ADDRESS).orElse(""));
        return new AddressParts(
                first(street.street(), whole.street()),
                first(number(IntakeField.RT), street.rt(), whole.rt()),
                first(number(IntakeField.RW), street.rw(), whole.rw()));
    }

    private String number(IntakeField field) {
        return text(field)
                .map(text -> text.replaceFirst("(?i)^r[tw]\\W*", ""))
                .filter(text -> text.matches("(?i)\\d{1,4}|[ivx]{1,4}"))
                .map(AddressParts::digits)
                .orElse("");
    }

    private static String first(String... texts) {
        return Arrays.stream(texts).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    /** The products named, split at commas and the like, each once whatever its case. */
    public List<String> products() {
        List<String> products = new ArrayList<>();
        for (var part : PRODUCTS_BETWEEN.split(text(IntakeField.PRODUCTS).orElse(""))) {
            var product = CellText.clean(part);
            if (!product.isEmpty() && products.stream().noneMatch(product::equalsIgnoreCase)) {
                products.add(product);
            }
        }
        return products;
    }

    public Reading<Sex> sex() {
        return text(IntakeField.SEX)
                .map(text -> Reading.orFinding(SexWords.parse(text), "sex-not-understood", IntakeField.SEX))
                .orElseGet(Reading::nothing);
    }

    /** @param latestYear a two-digit year is not taken to lie after it */
    public Reading<LocalDate> date(IntakeField field, int latestYear) {
        return text(field)
                .map(text -> Reading.orFinding(DateText.parse(text, latestYear), "date-not-understood", field))
                .orElseGet(Reading::nothing);
    }

    /** A whole number of zero or more: rupiah, persons, a year. */
    public Reading<Long> whole(IntakeField field) {
        return text(field)
                .map(text -> Reading.orFinding(AmountText.parse(text), "number-not-understood", field))
                .orElseGet(Reading::nothing);
    }

    /** A coordinate in degrees, decimal comma allowed. */
    public Reading<BigDecimal> degrees(IntakeField field) {
        return text(field)
                .map(text -> Reading.orFinding(
                        Optional.of(text.replace(',', '.'))
                                .filter(DEGREES.asMatchPredicate())
                                .map(BigDecimal::new),
                        "coordinate-not-understood",
                        field))
                .orElseGet(Reading::nothing);
    }

    /** The digits of NIK, KK, NPWP, NIB or a code, without punctuation; reported if a spreadsheet turned it into 1,40303E+15. */
    public Reading<String> digits(IntakeField field) {
        return text(field)
                .map(text -> RUINED.matcher(text).matches()
                        ? Reading.<String>finding("number-ruined-by-spreadsheet", field)
                        : Reading.orFinding(
                                Optional.of(text.replaceAll("[\\s.,'/-]", "")).filter(digits -> digits.matches("\\d+")),
                                "digits-not-understood",
                                field))
                .orElseGet(Reading::nothing);
    }
}
