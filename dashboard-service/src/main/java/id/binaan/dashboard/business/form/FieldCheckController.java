package id.binaan.dashboard.business.form;

import id.binaan.contracts.registry.Sex;
import id.binaan.dashboard.business.Dates;
import id.binaan.dashboard.login.Operator;
import id.binaan.dashboard.page.Formats;
import id.binaan.reference.identity.Checked;
import id.binaan.reference.identity.Finding;
import id.binaan.reference.identity.Nib;
import id.binaan.reference.identity.Nik;
import id.binaan.reference.identity.Npwp;
import id.binaan.reference.identity.PhoneNumber;
import id.binaan.reference.identity.PostalCode;
import id.binaan.reference.identity.Rupiah;
import id.binaan.reference.region.Regions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Checks one field while somebody types, and lists what can be picked. Numbers come by POST: an identifier never stands in
 * an address, and the answer does not repeat it.
 */
@Controller
@PreAuthorize("hasAnyRole('enumerator', 'operator')")
class FieldCheckController {
    private final FormRecords records;
    private final Pickers pickers;
    private final Regions regions;
    private final Formats formats;
    private final MessageSource messages;
    private final Clock clock;

    FieldCheckController(
            FormRecords records,
            Pickers pickers,
            Regions regions,
            Formats formats,
            MessageSource messages,
            Clock clock) {
        this.records = records;
        this.pickers = pickers;
        this.regions = regions;
        this.formats = formats;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param picker {@code desa}, {@code domisili} or {@code kbli} */
    @GetMapping("/usaha/pilihan/{picker}")
    String choices(
            @PathVariable String picker,
            @RequestParam MultiValueMap<String, String> parameters,
            Operator operator,
            Model model) {
        String words =
                parameters.values().stream().flatMap(List::stream).findFirst().orElse("");
        model.addAttribute("choices", pickers.choices(picker, words, operator));
        model.addAttribute("words", words.strip());
        return "business/field :: choices";
    }

    @PostMapping("/usaha/periksa/{field}")
    String check(@PathVariable String field, @RequestParam MultiValueMap<String, String> parameters, Model model) {
        Typed typed = Typed.of(parameters);
        String text = typed.of(field);
        Errors errors = new Errors(messages, LocaleContextHolder.getLocale());
        String good = text.isEmpty() ? null : said(field, text, typed, errors, model);
        model.addAttribute("wrong", errors.all().get(field));
        model.addAttribute("good", errors.any() ? null : good);
        return "business/field :: checked";
    }

    /** A sentence about a value that can be used; null if there is nothing to say. */
    private @Nullable String said(String field, String text, Typed typed, Errors errors, Model model) {
        Locale locale = LocaleContextHolder.getLocale();
        return switch (field) {
            case "nik" -> nik(text, errors, model);
            case "nib" -> nib(text, typed.of("id"), errors, model);
            case "npwp" -> said(field, Npwp.parse(text), errors, locale);
            case "phone" -> said(field, PhoneNumber.parse(text), errors, locale);
            case "postalCode" -> said(field, PostalCode.parse(text), errors, locale);
            case "capital", "annualSales" -> {
                Checked<Rupiah> amount = Rupiah.parse(text);
                String warning = said(field, amount, errors, locale);
                yield warning != null
                        ? warning
                        : amount.optional()
                                .map(rupiah -> formats.exactMoney(rupiah.amount()))
                                .orElse(null);
            }
            case "birthDate", "consentDate" -> day(field, text, errors);
            case "startDate" -> {
                if (Dates.partial(text) == null) {
                    errors.add(field, "form.start-date");
                }
                yield null;
            }
            case "paidMale", "paidFemale", "unpaidMale", "unpaidFemale" -> {
                errors.count(field, text, 99_999);
                yield null;
            }
            case "name", "brand" -> {
                errors.text(field, text, 150, false);
                yield null;
            }
            case "ownerName" -> {
                errors.text(field, text, 100, false);
                yield null;
            }
            default -> null;
        };
    }

    private @Nullable String day(String field, String text, Errors errors) {
        LocalDate day = Dates.day(text);
        if (day == null) {
            errors.add(field, "form.date");
        } else if (day.isAfter(Dates.today(clock))) {
            errors.add(field, "form.date-future");
        }
        return day == null ? null : formats.date(day);
    }

    private @Nullable String nik(String text, Errors errors, Model model) {
        Checked<Nik> checked = Nik.parse(text, regions::isCurrentSubdistrict);
        String warning = said("nik", checked, errors, LocaleContextHolder.getLocale());
        model.addAttribute("knownOwner", checked.isValid() ? records.withNik(text) : null);
        return warning != null
                ? warning
                : checked.optional()
                        .map(nik ->
                                words(nik.sex().name().equals(Sex.FEMALE.name()) ? "form.nik.female" : "form.nik.male"))
                        .orElse(null);
    }

    private @Nullable String nib(String text, String own, Errors errors, Model model) {
        Checked<Nib> checked = Nib.parse(text);
        String warning = said("nib", checked, errors, LocaleContextHolder.getLocale());
        var found = checked.isValid() ? records.withNib(text) : null;
        if (found != null && !found.id().toString().equals(own)) {
            model.addAttribute("knownBusiness", found);
        }
        return warning != null ? warning : checked.isValid() ? words("form.nib.good") : null;
    }

    /** Notes the errors; gives the first warning, or null. */
    private static <T> @Nullable String said(String field, Checked<T> checked, Errors errors, Locale locale) {
        return switch (checked) {
            case Checked.Invalid<T>(List<Finding> found) -> {
                errors.say(field, found.getFirst().text(locale));
                yield null;
            }
            case Checked.Valid<T>(T value, List<Finding> warnings) ->
                warnings.isEmpty() ? null : warnings.getFirst().text(locale);
        };
    }

    private String words(String code) {
        return messages.getMessage(code, null, LocaleContextHolder.getLocale());
    }
}
