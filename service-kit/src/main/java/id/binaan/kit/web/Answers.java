package id.binaan.kit.web;

import id.binaan.kit.aggregate.CommandAnswer;
import id.binaan.kit.aggregate.Outcome;
import id.binaan.kit.aggregate.Refusal;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Answers of command controllers. */
public final class Answers {
    private Answers() {}

    /** The value, or the refusal as a problem. */
    public static <T> T value(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(Refusal refusal) -> throw new Refused(refusal);
        };
    }

    /** 201 with the new record's address. */
    public static ResponseEntity<CommandAnswer> created(Outcome<CommandAnswer> outcome) {
        CommandAnswer answer = value(outcome);
        return ResponseEntity.created(ServletUriComponentsBuilder.fromCurrentRequestUri()
                        .replaceQuery(null)
                        .pathSegment(answer.id())
                        .build()
                        .toUri())
                .eTag(etag(answer.version()))
                .body(answer);
    }

    /**
     * 200 with the record's new version; 412 with its current state if the caller had seen an older one.
     *
     * @param current the record as the caller may see it
     */
    public static ResponseEntity<CommandAnswer> changed(Outcome<CommandAnswer> outcome, Supplier<?> current) {
        if (outcome instanceof Outcome.Refused<CommandAnswer>(Refusal refusal)
                && refusal.kind() == Refusal.Kind.STALE) {
            throw new Refused(refusal, current.get());
        }
        CommandAnswer answer = value(outcome);
        return ResponseEntity.status(HttpStatus.OK)
                .header(HttpHeaders.ETAG, etag(answer.version()))
                .body(answer);
    }

    /** The ETag of a version. */
    public static String etag(long version) {
        return "\"v" + version + "\"";
    }
}
