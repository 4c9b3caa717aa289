package id.binaan.kit.web;

import id.binaan.kit.aggregate.CommandAnswer;
import id.binaan.kit.aggregate.Outcome;
import id.binaan.kit.aggregate.Refusal;
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

    /** 200 with the record's new version. */
    public static ResponseEntity<CommandAnswer> changed(Outcome<CommandAnswer> outcome) {
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
