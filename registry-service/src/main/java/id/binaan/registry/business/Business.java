package id.binaan.registry.business;

import id.binaan.contracts.registry.BusinessStatus;
import id.binaan.contracts.registry.RecordState;
import id.binaan.contracts.registry.ScaleClass;
import id.binaan.kit.aggregate.Aggregate;
import id.binaan.reference.region.OfficeArea;
import id.binaan.registry.scale.ScaleAssessment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A business record: details as recorded, its way from draft to official (DOMAIN 1.6, CONTRACT section 3) and what
 * follows from the details (scale, missing fields, who may see it).
 */
@Document("businesses")
public final class Business extends Aggregate {
    private final String registryNumber;
    private final String source;
    /** The key of the list row it came from, hashed; unique. */
    private final @Nullable String importKey;

    /** Who recorded it first, and from which row of a list. */
    private final String recordedBy;

    private final @Nullable Long recordedFromRow;

    private BusinessDetails details;
    /** The NIB again, at the top of the document, where a unique index can serve it on either store. */
    private @Nullable String nib;

    private RecordState state;
    private String author;
    private List<String> editors;
    private List<String> formerOwners;
    private boolean nameIsPersonal;
    private List<String> ownerMissing;
    private ScaleAssessment scale;
    private List<String> scopePath;
    private List<String> reasons;
    private List<DuplicateReview> reviews;

    @PersistenceCreator
    Business(
            String id,
            String registryNumber,
            String source,
            @Nullable String importKey,
            String recordedBy,
            @Nullable Long recordedFromRow,
            BusinessDetails details,
            @Nullable String nib,
            RecordState state,
            String author,
            List<String> editors,
            List<String> formerOwners,
            boolean nameIsPersonal,
            List<String> ownerMissing,
            ScaleAssessment scale,
            List<String> scopePath,
            List<String> reasons,
            List<DuplicateReview> reviews) {
        super(id);
        this.registryNumber = registryNumber;
        this.source = source;
        this.importKey = importKey;
        this.recordedBy = recordedBy;
        this.recordedFromRow = recordedFromRow;
        this.details = details;
        this.nib = nib;
        this.state = state;
        this.author = author;
        this.editors = List.copyOf(editors);
        this.formerOwners = List.copyOf(formerOwners);
        this.nameIsPersonal = nameIsPersonal;
        this.ownerMissing = List.copyOf(ownerMissing);
        this.scale = scale;
        this.scopePath = List.copyOf(scopePath);
        this.reasons = List.copyOf(reasons);
        this.reviews = List.copyOf(reviews);
    }

    /**
     * How a record comes into being.
     *
     * @param registryNumber for people only, e.g. {@code UMKM-1403-2026-000123}
     * @param source where it comes from, a code such as {@code CENSUS}
     * @param importKey hashed key of the list row; null if it was typed
     * @param author who recorded it: the token's subject, or {@code import:<id>}
     * @param row number of the list row it came from; null if it was typed
     */
    public record Origin(
            String registryNumber,
            String source,
            @Nullable String importKey,
            String author,
            @Nullable Long row) {}

    /** A new draft. */
    public static Business record(String id, Origin origin, BusinessDetails details, Circumstances circumstances) {
        Business business = new Business(
                id,
                origin.registryNumber(),
                origin.source(),
                origin.importKey(),
                origin.author(),
                origin.row(),
                details,
                details.nib(),
                RecordState.DRAFT,
                origin.author(),
                List.of(origin.author()),
                List.of(),
                false,
                List.of(),
                circumstances.scale(details),
                List.of(),
                List.of(),
                List.of());
        business.follow(details, circumstances);
        return business;
    }

    /** What its recording caused: the registration and the figures of each year. */
    public List<BusinessChange> recorded() {
        List<BusinessChange> changes = new ArrayList<>();
        changes.add(new BusinessChange.Registered());
        details.figures().forEach(year -> changes.add(new BusinessChange.FiguresRecorded(year.year())));
        return changes;
    }

    /** Whether it was first recorded by that import run. */
    public boolean cameFrom(String importActor) {
        return recordedBy.equals(importActor);
    }

    /** Whether it was first recorded by that import run, from that row. */
    public boolean cameFrom(String importActor, long row) {
        return cameFrom(importActor) && recordedFromRow != null && recordedFromRow == row;
    }

    /** Whether it is still the draft a list made, so that a newer list may update it. */
    public boolean untouched() {
        return state == RecordState.DRAFT && author.startsWith("import:");
    }

    /** Whether somebody may correct it now, being the author or taking over what nobody typed. */
    boolean openFor(String editor, boolean operator) {
        boolean untyped = author.startsWith("import:") || author.startsWith("event:");
        return (state == RecordState.DRAFT || state == RecordState.NEEDS_CORRECTION)
                && (operator || untyped || author.equals(editor));
    }

    /** Replaces the details; answers nothing if nothing differs. Who corrects what nobody typed becomes its author. */
    List<BusinessChange> correct(BusinessDetails corrected, String editor, Circumstances circumstances) {
        List<String> fields = details.differences(corrected);
        if (fields.isEmpty()) {
            return List.of();
        }
        BusinessDetails before = details;
        ScaleClass scaleBefore = scaleClass();
        follow(corrected, circumstances);
        if ((author.startsWith("import:") || author.startsWith("event:")) && !editor.startsWith("import:")) {
            author = editor;
        }
        if (!editors.contains(editor)) {
            editors = Stream.concat(editors.stream(), Stream.of(editor)).toList();
        }
        if (before.ownerId() != null && !before.ownerId().equals(corrected.ownerId())) {
            formerOwners = Stream.concat(formerOwners.stream(), Stream.of(before.ownerId()))
                    .distinct()
                    .toList();
        }
        List<BusinessChange> changes = new ArrayList<>();
        changes.add(new BusinessChange.Corrected(fields));
        if (before.status() != corrected.status()) {
            changes.add(new BusinessChange.StatusChanged(before.status()));
        }
        if (scaleBefore != scaleClass()) {
            changes.add(new BusinessChange.ScaleChanged(scaleBefore));
        }
        changes.addAll(YearFigures.changes(before.figures(), corrected.figures()));
        return changes;
    }

    /**
     * Hands the record in: the automatic check runs, and it is either checked or back with its author with the reasons.
     *
     * @param errors what the check found beside missing fields
     * @param possibleDuplicates new questions for an operator; they do not hold the record up
     */
    List<BusinessChange> submit(
            List<String> errors, List<DuplicateReview> possibleDuplicates, Circumstances circumstances) {
        follow(details, circumstances);
        reasons = Stream.concat(missing().stream().map(field -> "MISSING:" + field), errors.stream())
                .toList();
        if (!reasons.isEmpty()) {
            state = RecordState.NEEDS_CORRECTION;
            return List.of(new BusinessChange.Returned(reasons));
        }
        reviews = Stream.concat(
                        reviews.stream(),
                        possibleDuplicates.stream()
                                .filter(review -> reviews.stream()
                                        .noneMatch(known -> known.otherId().equals(review.otherId())
                                                && known.reason().equals(review.reason()))))
                .toList();
        state = RecordState.AUTO_CHECKED;
        return List.of(new BusinessChange.Submitted());
    }

    private void follow(BusinessDetails now, Circumstances circumstances) {
        details = now;
        nib = now.nib();
        nameIsPersonal = circumstances.nameIsPersonal(now);
        ownerMissing = circumstances.ownerMissing();
        scale = circumstances.scale(now);
        scopePath = OfficeArea.scopePath(now.place().village(), now.place().outOfArea());
    }

    public String registryNumber() {
        return registryNumber;
    }

    public String source() {
        return source;
    }

    public BusinessDetails details() {
        return details;
    }

    public RecordState state() {
        return state;
    }

    public BusinessStatus status() {
        return details.status();
    }

    String author() {
        return author;
    }

    List<String> editors() {
        return editors;
    }

    /** Persons who owned it before. */
    public List<String> formerOwners() {
        return formerOwners;
    }

    /** Whether the name contains the owner's and so is personal data (CONTRACT section 2). */
    public boolean nameIsPersonal() {
        return nameIsPersonal;
    }

    ScaleAssessment scale() {
        return scale;
    }

    ScaleClass scaleClass() {
        return ScaleClass.valueOf(scale.scale().name());
    }

    /** The region codes whose holders may see it. */
    public List<String> scopePath() {
        return scopePath;
    }

    /** Why it is back with its author. */
    List<String> reasons() {
        return reasons;
    }

    List<DuplicateReview> reviews() {
        return reviews;
    }

    public @Nullable String importKey() {
        return importKey;
    }

    /** Codes of the mandatory fields that are not filled, of business and owner. */
    public List<String> missing() {
        return Stream.concat(details.missing().stream(), ownerMissing.stream()).toList();
    }
}
