package id.binaan.kit.security;

import id.binaan.kit.aggregate.Outcome;
import id.binaan.kit.aggregate.Refusal;
import id.binaan.kit.privacy.AccessLog;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides whether a caller sees personal data unmasked, and notes it if so. */
public final class PersonalData {
    /** Roles that hold the right {@code pii:read}. */
    private static final Set<String> READERS = Set.of("supervisor", "operator", "facilitator");

    private final AccessLog log;

    public PersonalData(AccessLog log) {
        this.log = log;
    }

    /** Whether the caller holds the right {@code pii:read}. */
    public static boolean mayRead(Caller caller) {
        return caller.roles().stream().anyMatch(READERS::contains);
    }

    /**
     * Whether to answer unmasked: the caller named a purpose and holds the right. The read is then noted. Refused if a
     * purpose was named that is not known, or by somebody without the right.
     */
    public Outcome<Boolean> unmasked(Caller caller, String record, String id) {
        String named = caller.purpose();
        if (named == null) {
            return Outcome.done(false);
        }
        Optional<AccessLog.Purpose> purpose = AccessLog.Purpose.named(named);
        if (purpose.isEmpty()) {
            return Outcome.refused(
                    new Refusal(Refusal.Kind.INVALID, "purpose.unknown", Map.of("known", known()), List.of()));
        }
        if (!mayRead(caller)) {
            return Outcome.refused(Refusal.of(Refusal.Kind.FORBIDDEN, "request.forbidden"));
        }
        log.note(caller.subject(), purpose.get(), record, id);
        return Outcome.done(true);
    }

    private static String known() {
        return Arrays.stream(AccessLog.Purpose.values()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
