package id.binaan.dashboard.business.form;

import id.binaan.dashboard.client.BusinessRecord;
import id.binaan.dashboard.client.PersonRecord;
import id.binaan.dashboard.client.ServiceAway;
import id.binaan.dashboard.client.ServiceRefusal;
import id.binaan.dashboard.login.Operator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.UUID;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form in which a business is recorded or corrected. */
@Controller
@PreAuthorize("hasAnyRole('enumerator', 'operator')")
class BusinessFormController {
    private final FormRecords records;
    private final FormModel models;
    private final Saving saving;
    private final MessageSource messages;

    BusinessFormController(FormRecords records, FormModel models, Saving saving, MessageSource messages) {
        this.records = records;
        this.models = models;
        this.saving = saving;
        this.messages = messages;
    }

    @GetMapping("/usaha/baru")
    String open(Operator operator, Model model) {
        models.fill(model, FormModel.View.first(models.blank(), Typed.NOTHING, null, null), operator);
        return "business/form";
    }

    @GetMapping("/usaha/{id}/perbaikan")
    String open(@PathVariable UUID id, Operator operator, Model model) {
        BusinessRecord record;
        try {
            record = records.business(id);
        } catch (ServiceAway away) {
            return "business/form-away";
        }
        if (!records.open(record, operator)) {
            return "redirect:/usaha/" + id;
        }
        PersonRecord owner = records.owner(record, Typed.NOTHING);
        Typed content = FormContent.of(record, owner);
        models.fill(model, FormModel.View.first(models.completed(content), content, record, owner), operator);
        return "business/form";
    }

    @PostMapping("/usaha/baru")
    String record(
            @RequestParam MultiValueMap<String, String> parameters,
            Operator operator,
            HttpServletRequest request,
            Model model,
            RedirectAttributes after) {
        return take(null, Typed.of(parameters), operator, request.getSession(), model, after);
    }

    @PostMapping("/usaha/{id}/perbaikan")
    String correct(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> parameters,
            Operator operator,
            HttpServletRequest request,
            Model model,
            RedirectAttributes after) {
        return take(id, Typed.of(parameters), operator, request.getSession(), model, after);
    }

    private String take(
            @Nullable UUID id,
            Typed sent,
            Operator operator,
            HttpSession session,
            Model model,
            RedirectAttributes after) {
        String step = sent.of("langkah");
        Typed typed = KeptNumbers.restored(FormSteps.take(sent, step), session);
        if (step.isEmpty() || step.equals("simpan")) {
            try {
                return save(id, typed, operator, session, model, after);
            } catch (ServiceAway away) {
                Errors errors = new Errors(messages, LocaleContextHolder.getLocale());
                errors.add(FieldNames.WHOLE, "business.away.saving");
                // The same key again: perhaps it was stored, and only the answer was lost.
                return again(id, typed, sent.of("kunci"), errors.all(), null, operator, session, model);
            }
        }
        return again(id, typed, sent.of("kunci"), Map.of(), null, operator, session, model);
    }

    private String save(
            @Nullable UUID id,
            Typed typed,
            Operator operator,
            HttpSession session,
            Model model,
            RedirectAttributes after) {
        BusinessRecord record = id == null ? null : records.business(id);
        PersonRecord owner = records.owner(record, typed);
        if (record != null) {
            Conflict conflict = records.conflict(record, owner, typed);
            if (conflict.any()) {
                return again(id, conflict.merged(), FormModel.key(), Map.of(), conflict, operator, session, model);
            }
        }
        Saving.Result result = saving.save(new Saving.Form(typed, record, owner, typed.of("kunci")));
        return switch (result) {
            case Saving.Result.Stored(UUID stored, long sequence) -> {
                KeptNumbers.forget(session);
                after.addFlashAttribute(
                        "done",
                        messages.getMessage(
                                record == null ? "form.done.recorded" : "form.done.corrected",
                                null,
                                LocaleContextHolder.getLocale()));
                yield "redirect:/usaha/" + stored + "?urutan=" + sequence;
            }
            case Saving.Result.Wrong(Errors errors, UUID stored, boolean stale) -> {
                Typed kept = stored == null ? typed : typed.with("pemilik", stored.toString());
                Conflict conflict = stale && id != null
                        ? records.conflict(records.business(id), records.owner(records.business(id), kept), kept)
                        : null;
                yield again(
                        id,
                        conflict == null ? kept : conflict.merged(),
                        FormModel.key(),
                        errors.all(),
                        conflict,
                        operator,
                        session,
                        model);
            }
        };
    }

    /** Shows the form once more, with all that was typed. */
    private String again(
            @Nullable UUID id,
            Typed typed,
            String key,
            Map<String, String> errors,
            @Nullable Conflict conflict,
            Operator operator,
            HttpSession session,
            Model model) {
        BusinessRecord record = null;
        PersonRecord owner = null;
        try {
            record = id == null ? null : records.business(id);
            owner = records.owner(record, typed);
        } catch (ServiceAway away) {
            model.addAttribute("away", true);
        } catch (ServiceRefusal refusal) {
            if (id != null) {
                throw refusal;
            }
        }
        Typed opened = conflict == null || record == null ? records.opened(typed) : FormContent.of(record, owner);
        if (errors.containsKey("nik")) {
            model.addAttribute("knownOwner", records.withNik(typed.of("nik")));
        }
        models.fill(
                model,
                new FormModel.View(
                        KeptNumbers.hidden(typed, session), opened, record, owner, key, errors, conflict, id),
                operator);
        return "business/form";
    }
}
