package id.binaan.kit.operations;

import id.binaan.kit.aggregate.Outcome;
import id.binaan.kit.consume.ParkedEvent;
import id.binaan.kit.consume.ParkedPayload;
import id.binaan.kit.consume.Replaying;
import id.binaan.kit.security.Caller;
import id.binaan.kit.web.Answers;
import id.binaan.kit.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Events that could not take effect: shown, tried again after a fix, or discarded with a reason. */
@RestController
@RequestMapping("/api/v1/parked-events")
@PreAuthorize("hasRole('admin')")
class ParkedEventController {
    private final Replaying replaying;

    ParkedEventController(Replaying replaying) {
        this.replaying = replaying;
    }

    @GetMapping
    Page<ParkedEvent> list(
            @RequestParam(defaultValue = "PARKED") String status,
            @RequestParam(required = false) @Nullable String group,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int most = Page.limit(limit);
        return Page.cut(replaying.list(group, status, cursor, most + 1), most, ParkedEvent::id, event -> event);
    }

    /** The message itself; asks for a purpose and the right to see personal data. */
    @GetMapping("/{id}/payload")
    ParkedPayload payload(@PathVariable String id, Caller caller) {
        return Answers.value(replaying.payload(id, caller));
    }

    @PostMapping("/{id}/replaying")
    Replaying.Result replay(@PathVariable String id, Caller caller) {
        return Answers.value(replaying.one(id, caller.subject()));
    }

    /**
     * Tries many again, oldest first.
     *
     * @param selection ids; empty means all of the group, or of all groups
     */
    @PostMapping("/replaying")
    Replaying.Results replayMany(@RequestBody Selection selection, Caller caller) {
        return replaying.many(selection.group(), selection.ids(), caller.subject());
    }

    @PostMapping("/{id}/discarding")
    Replaying.Result discard(@PathVariable String id, @RequestBody Reason reason, Caller caller) {
        Outcome<Replaying.Result> outcome = replaying.discard(id, caller.subject(), reason.reason());
        return Answers.value(outcome);
    }

    /** Which events to try again. */
    record Selection(@Nullable String group, @Nullable List<String> ids) {}

    /** Why an event is discarded. */
    record Reason(@Nullable String reason) {}
}
