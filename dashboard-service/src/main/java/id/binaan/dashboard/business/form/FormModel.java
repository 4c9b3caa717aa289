package id.binaan.dashboard.business.form;

import id.binaan.contracts.registry.BusinessStatus;
import id.binaan.contracts.registry.LegalForm;
import id.binaan.contracts.registry.Premises;
import id.binaan.dashboard.business.Dates;
import id.binaan.dashboard.client.BusinessRecord;
import id.binaan.dashboard.client.PersonRecord;
import id.binaan.dashboard.login.Operator;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gives the form's template what it shows. */
@Component
class FormModel {
    private static final List<String> PACKAGING =
            List.of("PLASTIC", "CARTON", "GLASS", "CAN", "ALUMINIUM_FOIL", "COMPOSITE", "MULTIPLE", "OTHER");

    private final Pickers pickers;
    private final Clock clock;

    FormModel(Pickers pickers, Clock clock) {
        this.pickers = pickers;
        this.clock = clock;
    }

    /**
     * A form as it is shown.
     *
     * @param opened what was on record when it was opened
     * @param record what is on record now; null for a new business, and while the registry is away
     * @param id the business; null for a new one
     */
    record View(
            Typed typed,
            Typed opened,
            @Nullable BusinessRecord record,
            @Nullable PersonRecord owner,
            String key,
            Map<String, String> errors,
            @Nullable Conflict conflict,
            @Nullable UUID id) {
        static View first(Typed typed, Typed opened, @Nullable BusinessRecord record, @Nullable PersonRecord owner) {
            return new View(
                    typed, opened, record, owner, FormModel.key(), Map.of(), null, record == null ? null : record.id());
        }
    }

    /** A new key against storing a form twice. */
    static String key() {
        return UUID.randomUUID().toString();
    }

    /** A form with nothing in it but what can be foreseen. */
    Typed blank() {
        return completed(Typed.NOTHING).with("status", BusinessStatus.ACTIVE.name());
    }

    /** With last year for figures that are not there yet, and a row for a product. */
    Typed completed(Typed content) {
        Typed full = content.has("year")
                ? content
                : content.with("year", Integer.toString(Dates.today(clock).getYear() - 1));
        return full.all("productName").isEmpty()
                ? full.with("productId", "")
                        .with("productName", "")
                        .with("productPackaging", "")
                        .with("productDays", "")
                : full;
    }

    void fill(Model model, View view, Operator operator) {
        Typed typed = view.typed();
        model.addAttribute("typed", typed);
        model.addAttribute("errors", view.errors());
        model.addAttribute("record", view.record());
        model.addAttribute("owner", view.owner());
        model.addAttribute("opened", FormRecords.json(view.opened()));
        model.addAttribute("key", view.key());
        model.addAttribute("conflict", view.conflict());
        model.addAttribute("id", view.id());
        model.addAttribute("action", view.id() == null ? "/usaha/baru" : "/usaha/" + view.id() + "/perbaikan");
        model.addAttribute("answered", typed.has("kunci"));
        model.addAttribute("villages", pickers.choices("desa", typed.of("villageWords"), operator));
        model.addAttribute("domiciles", pickers.choices("domisili", typed.of("domicileWords"), operator));
        model.addAttribute("activitiesFound", pickers.choices("kbli", typed.of("kbliWords"), operator));
        model.addAttribute("legalForms", known(LegalForm.values()));
        model.addAttribute("premisesKinds", known(Premises.values()));
        model.addAttribute("statuses", known(BusinessStatus.values()));
        model.addAttribute("packaging", PACKAGING);
        model.addAttribute("today", Dates.typed(Dates.today(clock)));
    }

    private static List<String> known(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(Enum::name)
                .filter(name -> !name.equals("UNKNOWN"))
                .toList();
    }
}
