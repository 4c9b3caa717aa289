package id.binaan.kit.example;

import id.binaan.kit.aggregate.AggregateStore;
import id.binaan.kit.aggregate.CommandAnswer;
import id.binaan.kit.aggregate.Commands;
import id.binaan.kit.aggregate.Outcome;
import id.binaan.kit.aggregate.Refusal;
import id.binaan.kit.security.Caller;
import id.binaan.kit.web.Answers;
import id.binaan.kit.web.Page;
import id.binaan.kit.web.Requests;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.bson.Document;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Commands and lists of stalls, as any service of the suite offers them. */
@RestController
@RequestMapping("/api/v1/stalls")
@PreAuthorize("hasRole('operator')")
class StallController {
    private final AggregateStore<Stall> stalls;
    private final Commands commands;
    private final Requests requests;

    StallController(AggregateStore<Stall> stalls, Commands commands, Requests requests) {
        this.stalls = stalls;
        this.commands = commands;
        this.requests = requests;
    }

    /** What it takes to open a stall. */
    record NewStall(
            @NotBlank @Size(max = 60) String name, @Min(0) Integer helpers) {}

    /** How a stall is called from now on. */
    record NewName(@NotBlank String name) {}

    /** A stall in a list. */
    record View(String id, String name) {}

    @PostMapping
    ResponseEntity<CommandAnswer> open(@Valid @RequestBody NewStall body, Caller caller, HttpServletRequest request) {
        return Answers.created(commands.create(stalls, requests.command(request, caller, body, null), id -> {
            Stall stall = Stall.named(id, body.name());
            var events = body.helpers() == null ? stall.registered() : stall.employ(body.helpers());
            return Outcome.done(new Commands.Decided<>(stall, events));
        }));
    }

    @PostMapping("/{id}/renaming")
    ResponseEntity<CommandAnswer> rename(
            @PathVariable String id, @Valid @RequestBody NewName body, Caller caller, HttpServletRequest request) {
        return Answers.changed(
                commands.change(
                        stalls,
                        id,
                        requests.edit(request, caller, body, null),
                        stall -> body.name().equals("terlarang")
                                ? Outcome.refused(Refusal.of(Refusal.Kind.CONFLICT, "record.duplicate"))
                                : Outcome.done(stall.rename(body.name()))),
                () -> new NewName(stalls.find(id).orElseThrow().name()));
    }

    @GetMapping
    Page<View> list(
            @RequestParam String name,
            @RequestParam(required = false) String cursor,
            @RequestParam(required = false) Integer limit) {
        int most = Page.limit(limit);
        Document filter = new Document("name", name);
        if (cursor != null) {
            filter.append("_id", new Document("$gt", cursor));
        }
        return Page.cut(
                stalls.query(filter, new Document("_id", 1), most + 1),
                most,
                Stall::id,
                stall -> new View(stall.id(), stall.name()));
    }

    @PostMapping(path = "/photos", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    void photo(@RequestParam MultipartFile file) {}

    @GetMapping("/broken")
    void broken() {
        throw new IllegalStateException("Siti Aminah");
    }
}
