package id.binaan.contracts;

import static id.binaan.contracts.envelope.DataClass.INTERNAL;
import static id.binaan.contracts.envelope.DataClass.PARTNER;
import static id.binaan.contracts.envelope.DataClass.RESTRICTED;

import id.binaan.contracts.envelope.Topic;
import java.util.List;

/** Every topic of the suite. */
public final class Topics {
    /** Owners, responsible persons and workers; keyed by person id. Never holds NIK, KK or NPWP. */
    public static final Topic PERSON = new Topic("registry", "person", 1, RESTRICTED, true);
    /** Businesses with their products; keyed by business id. */
    public static final Topic BUSINESS = new Topic("registry", "business", 1, INTERNAL, true);
    /** Capital, sales and production; keyed by business id and year. */
    public static final Topic FINANCE = new Topic("registry", "finance", 1, RESTRICTED, true);
    /** What owners consented to show to Kadin; keyed by business id. */
    public static final Topic DIRECTORY = new Topic("registry", "directory", 1, PARTNER, true);
    /** Cooperatives; keyed by cooperative id. */
    public static final Topic COOPERATIVE = new Topic("registry", "cooperative", 1, INTERNAL, true);
    /** Latest eligibility; keyed by subject id and scheme. */
    public static final Topic ELIGIBILITY = new Topic("certification", "eligibility", 1, INTERNAL, false);
    /** Applications for a certificate; keyed by application id. */
    public static final Topic APPLICATION = new Topic("certification", "application", 1, INTERNAL, false);
    /** Certificates; keyed by certificate id. */
    public static final Topic CERTIFICATE = new Topic("certification", "certificate", 1, INTERNAL, false);
    /** Facilitation programmes and their quota; keyed by programme id. */
    public static final Topic PROGRAMME = new Topic("certification", "programme", 1, INTERNAL, false);
    /** Outreach activities, counts only; keyed by activity id. */
    public static final Topic ACTIVITY = new Topic("outreach", "activity", 1, INTERNAL, false);
    /** Who took part; keyed by activity id and person id. */
    public static final Topic PARTICIPATION = new Topic("outreach", "participation", 1, RESTRICTED, true);
    /** Targets and findings of a year; keyed by evaluation id. */
    public static final Topic EVALUATION = new Topic("dashboard", "evaluation", 1, INTERNAL, false);

    /** All of them, in the order above. */
    public static final List<Topic> ALL = List.of(
            PERSON,
            BUSINESS,
            FINANCE,
            DIRECTORY,
            COOPERATIVE,
            ELIGIBILITY,
            APPLICATION,
            CERTIFICATE,
            PROGRAMME,
            ACTIVITY,
            PARTICIPATION,
            EVALUATION);

    private Topics() {}
}
