package id.binaan.contracts.registry;

import id.binaan.contracts.shape.Shape;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an owner consented to show to partners such as Kadin; a field without consent is absent. Class partner.
 *
 * @param businessId the business
 * @param name name of the business; null without consent
 * @param brand brand; null without consent or if none
 * @param contactName whom to call; null without consent
 * @param phone phone number as E.164; null without consent
 * @param region where it is, at the level consented to; null without consent
 * @param kbli codes of its activities; empty without consent
 * @param products products; empty without consent
 * @param consentedFields fields that the consent covers, in alphabetical order
 */
public record DirectorySnapshot(
        UUID businessId,
        @Nullable String name,
        @Nullable String brand,
        @Nullable String contactName,
        @Nullable String phone,
        @Nullable String region,
        List<String> kbli,
        List<ListedProduct> products,
        Set<String> consentedFields) {
    public DirectorySnapshot {
        Shape.TEXT.checkOptional("name", name);
        Shape.TEXT.checkOptional("brand", brand);
        Shape.TEXT.checkOptional("contactName", contactName);
        Shape.PHONE.checkOptional("phone", phone);
        Shape.REGION.checkOptional("region", region);
        kbli = Shape.KBLI.checkAll("kbli", kbli);
        products = List.copyOf(products);
        Shape.FIELD.checkAll("consentedFields", consentedFields);
        consentedFields = Collections.unmodifiableSet(new TreeSet<>(consentedFields));
    }

    @Override
    public String toString() {
        return "DirectorySnapshot[" + businessId + "]"; // what is personal must not reach a log by accident
    }
}
