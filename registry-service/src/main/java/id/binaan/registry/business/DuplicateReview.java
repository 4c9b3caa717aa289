package id.binaan.registry.business;

import org.jspecify.annotations.Nullable;

/**
 * The question whether another record is the same business; open until an operator answers it with a reason.
 *
 * @param otherId the record it may be the same as
 * @param reason what is equal: {@code NIB} or {@code OWNER_PREMISES_KBLI} (DOMAIN 1.8)
 * @param answer why it was closed; null as long as it is open
 */
public record DuplicateReview(
        String otherId, String reason, @Nullable String answer) {
    boolean open() {
        return answer == null;
    }
}
