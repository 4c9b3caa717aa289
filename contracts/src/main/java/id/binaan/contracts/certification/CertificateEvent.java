package id.binaan.contracts.certification;

import id.binaan.contracts.envelope.DomainEvent;
import id.binaan.contracts.envelope.Fallback;
import id.binaan.contracts.shape.Shape;
import java.time.LocalDate;
import java.util.UUID;

/** What happens to a certificate. */
public sealed interface CertificateEvent extends DomainEvent {
    /** The state after the event. */
    CertificateSnapshot certificate();

    /** Issued, or recorded by the office. */
    record Issued(CertificateSnapshot certificate) implements CertificateEvent {}

    /** Issued on a commitment, whose last day is in the state (PerBPOM 4/2024 art. 20). */
    record CommitmentOpened(CertificateSnapshot certificate) implements CertificateEvent {}

    /**
     * Got more time for its commitment; the new last day is in the state.
     *
     * @param previousDueOn last day before, WIB
     */
    record CommitmentExtended(CertificateSnapshot certificate, LocalDate previousDueOn) implements CertificateEvent {}

    /**
     * Everything that was promised is done.
     *
     * @param metOn day it was found to be met, WIB
     */
    record CommitmentMet(CertificateSnapshot certificate, LocalDate metOn) implements CertificateEvent {}

    /** The last day passed, or the issuer found the promise broken. */
    record CommitmentBreached(CertificateSnapshot certificate) implements CertificateEvent {}

    /**
     * To be renewed, since its end is near or what it certifies changed.
     *
     * @param reason reason code; never free text
     */
    record RenewalDue(CertificateSnapshot certificate, String reason) implements CertificateEvent {
        public RenewalDue {
            Shape.CODE.check("reason", reason);
        }
    }

    /**
     * Replaced by a newer certificate.
     *
     * @param successorId the newer certificate
     */
    record Renewed(CertificateSnapshot certificate, UUID successorId) implements CertificateEvent {}

    /**
     * Must not be used until reinstated.
     *
     * @param reason reason code; never free text
     */
    record Suspended(CertificateSnapshot certificate, String reason) implements CertificateEvent {
        public Suspended {
            Shape.CODE.check("reason", reason);
        }
    }

    /** May be used again. */
    record Reinstated(CertificateSnapshot certificate) implements CertificateEvent {}

    /**
     * Taken back by the issuer.
     *
     * @param reason reason code; never free text
     */
    record Revoked(CertificateSnapshot certificate, String reason) implements CertificateEvent {
        public Revoked {
            Shape.CODE.check("reason", reason);
        }
    }

    /** Its last day passed. */
    record Expired(CertificateSnapshot certificate) implements CertificateEvent {}

    /**
     * What it certifies changed so that it no longer holds, such as the composition of a halal product.
     *
     * @param reason reason code; never free text
     */
    record Invalidated(CertificateSnapshot certificate, String reason) implements CertificateEvent {
        public Invalidated {
            Shape.CODE.check("reason", reason);
        }
    }

    /** An event type newer than this reader. */
    record Other(CertificateSnapshot certificate) implements CertificateEvent, Fallback {}
}
