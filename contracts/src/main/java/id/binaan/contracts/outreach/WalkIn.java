package id.binaan.contracts.outreach;

import id.binaan.contracts.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What someone unknown to the registry said about themselves; a later event of the same key still has it, so that a registry that was away can create the records.
 *
 * @param name full name
 * @param phone phone number as E.164; null if not given
 * @param businessName name of the business; null if not given
 * @param village where the business is; null if not given
 */
public record WalkIn(
        String name,
        @Nullable String phone,
        @Nullable String businessName,
        @Nullable String village) {
    public WalkIn {
        Shape.TEXT.check("name", name);
        Shape.PHONE.checkOptional("phone", phone);
        Shape.TEXT.checkOptional("businessName", businessName);
        Shape.VILLAGE.checkOptional("village", village);
    }
}
