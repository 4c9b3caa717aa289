package id.binaan.contracts.certification;

import id.binaan.contracts.shape.Shape;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The public state of a certificate.
 *
 * @param id the record id
 * @param applicationId application it came from; null if it was recorded without one
 * @param subjectId what is certified: a business, person or product, by the kind
 * @param subjectKind what kind of thing the subject is, given by the scheme
 * @param businessId business the subject belongs to; null if the subject is a person
 * @param productIds products it covers; empty if the scheme does not look at products
 * @param scheme scheme code, e.g. spp-irt
 * @param regime rules that apply; null for schemes that know only one
 * @param number number as the issuer writes it; null if the subject is a person or if not known yet
 * @param issuer office or body that issued it
 * @param level how far it reaches
 * @param issuedOn day of issue, WIB
 * @param expiresOn last day it is valid, WIB; null if it has no end
 * @param state whether it may be used
 * @param commitment how the commitment stands; NONE if there is none
 * @param commitmentDueOn last day to meet the commitment, WIB; null if there is none
 * @param successorId certificate that renews this one; null if none
 */
public record CertificateSnapshot(
        UUID id,
        @Nullable UUID applicationId,
        UUID subjectId,
        SubjectKind subjectKind,
        @Nullable UUID businessId,
        List<UUID> productIds,
        String scheme,
        @Nullable Regime regime,
        @Nullable String number,
        String issuer,
        SchemeLevel level,
        LocalDate issuedOn,
        @Nullable LocalDate expiresOn,
        CertificateState state,
        Commitment commitment,
        @Nullable LocalDate commitmentDueOn,
        @Nullable UUID successorId) {
    public CertificateSnapshot {
        if (subjectKind == SubjectKind.PERSON && number != null) {
            throw new IllegalArgumentException("the number of a person's certificate must not be on an internal topic");
        }
        productIds = List.copyOf(productIds);
        Shape.CODE.check("scheme", scheme);
        Shape.TEXT.checkOptional("number", number);
        Shape.TEXT.check("issuer", issuer);
    }
}
