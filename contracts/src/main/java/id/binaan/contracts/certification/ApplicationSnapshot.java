package id.binaan.contracts.certification;

import id.binaan.contracts.shape.Shape;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The public state of an application for a certificate.
 *
 * @param id the record id
 * @param subjectId what is certified: a business, person or product, by the kind
 * @param subjectKind what kind of thing the subject is, given by the scheme
 * @param businessId business the subject belongs to; null if the subject is a person
 * @param productIds products it covers; empty if the scheme does not look at products
 * @param scheme scheme code, e.g. spp-irt
 * @param regime rules that apply; null for schemes that know only one
 * @param state how far it has come
 * @param stage last stage of the scheme that was reached, e.g. INSPECTED; null before the first
 * @param missingDocuments documents of the checklist that are not there yet, e.g. LABEL_DRAFT
 * @param deficiencies why it was returned, as codes; empty unless the state is RETURNED
 * @param dueOn last day to make good what was returned, WIB; null if none
 * @param submittedOn day of submission to the issuer, WIB; null before
 * @param programmeId facilitation programme that pays; null if none
 * @param certificateId the certificate; null until issued
 */
public record ApplicationSnapshot(
        UUID id,
        UUID subjectId,
        SubjectKind subjectKind,
        @Nullable UUID businessId,
        List<UUID> productIds,
        String scheme,
        @Nullable Regime regime,
        ApplicationState state,
        @Nullable String stage,
        List<String> missingDocuments,
        List<String> deficiencies,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate submittedOn,
        @Nullable UUID programmeId,
        @Nullable UUID certificateId) {
    public ApplicationSnapshot {
        productIds = List.copyOf(productIds);
        Shape.CODE.check("scheme", scheme);
        Shape.CODE.checkOptional("stage", stage);
        missingDocuments = Shape.CODE.checkAll("missingDocuments", missingDocuments);
        deficiencies = Shape.CODE.checkAll("deficiencies", deficiencies);
    }
}
