package id.binaan.contracts.certification;

import id.binaan.contracts.envelope.DomainEvent;
import id.binaan.contracts.envelope.Fallback;
import id.binaan.contracts.shape.Shape;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What happens to an application for a certificate. */
public sealed interface ApplicationEvent extends DomainEvent {
    /** The state after the event. */
    ApplicationSnapshot application();

    /** Found to be worth an application, by a facilitator or after an activity. */
    record Identified(ApplicationSnapshot application) implements ApplicationEvent {}

    /**
     * Documents of the checklist came in.
     *
     * @param documents documents that came in, e.g. LABEL_DRAFT
     */
    record DocumentsCollected(ApplicationSnapshot application, List<String> documents) implements ApplicationEvent {
        public DocumentsCollected {
            documents = Shape.CODE.checkAll("documents", documents);
        }
    }

    /** Handed to the issuer; the day is in the state. */
    record Submitted(ApplicationSnapshot application) implements ApplicationEvent {}

    /**
     * Came a step further at the issuer.
     *
     * @param stage stage of the scheme, e.g. INSPECTED
     * @param reachedOn day it was reached, WIB
     */
    record StageReached(ApplicationSnapshot application, String stage, LocalDate reachedOn)
            implements ApplicationEvent {
        public StageReached {
            Shape.CODE.check("stage", stage);
        }
    }

    /** Given back by the issuer; what is deficient and until when is in the state. */
    record Returned(ApplicationSnapshot application) implements ApplicationEvent {}

    /**
     * Ended with a certificate.
     *
     * @param certificateId the certificate
     */
    record Issued(ApplicationSnapshot application, UUID certificateId) implements ApplicationEvent {}

    /**
     * Turned down by the issuer.
     *
     * @param reason reason code; never free text
     */
    record Rejected(ApplicationSnapshot application, String reason) implements ApplicationEvent {
        public Rejected {
            Shape.CODE.check("reason", reason);
        }
    }

    /**
     * Taken back by the applicant.
     *
     * @param reason reason code; never free text
     */
    record Withdrawn(ApplicationSnapshot application, String reason) implements ApplicationEvent {
        public Withdrawn {
            Shape.CODE.check("reason", reason);
        }
    }

    /**
     * Ended by the office, for example after a merge.
     *
     * @param reason reason code; never free text
     */
    record Cancelled(ApplicationSnapshot application, String reason) implements ApplicationEvent {
        public Cancelled {
            Shape.CODE.check("reason", reason);
        }
    }

    /** An event type newer than this reader. */
    record Other(ApplicationSnapshot application) implements ApplicationEvent, Fallback {}
}
