package id.binaan.dashboard.client;

import id.binaan.kit.aggregate.CommandAnswer;
import id.binaan.kit.security.Callers;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Owners as the registry records them. */
@HttpExchange("/api/v1/persons")
public interface RegistryPersons {
    @PostExchange
    CommandAnswer record(@RequestBody PersonEntry entry, @RequestHeader("Idempotency-Key") String key);

    @PostExchange("/{id}/correcting")
    CommandAnswer correct(
            @PathVariable UUID id,
            @RequestBody PersonEntry entry,
            @RequestHeader("If-Match") String version,
            @RequestHeader("Idempotency-Key") String key);

    @PostExchange("/{id}/consent-giving")
    CommandAnswer giveConsent(
            @PathVariable UUID id,
            @RequestBody Consent consent,
            @RequestHeader("If-Match") String version,
            @RequestHeader("Idempotency-Key") String key);

    /** @param purpose why unmasked; null for masked */
    @GetExchange("/{id}")
    PersonRecord get(
            @PathVariable UUID id,
            @RequestHeader(name = Callers.PURPOSE_HEADER, required = false) @Nullable String purpose);

    /** The person with a NIK, masked, if the operator may see them. */
    @PostExchange("/finding")
    List<PersonRecord> find(@RequestBody Sought sought);

    /** A consent as it was given. */
    record Consent(String purpose, LocalDate givenOn) {
        /** Without it no record is submitted. */
        public static final String DATA_PROCESSING = "DATA_PROCESSING";
    }

    /** What is looked for. */
    record Sought(String nik) {
        @Override
        public String toString() {
            return "Sought[]"; // personal: must not reach a log by accident
        }
    }
}
