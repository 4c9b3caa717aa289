package id.binaan.certification.business;

import id.binaan.contracts.registry.BusinessSnapshot;
import id.binaan.kit.aggregate.Refusal;
import id.binaan.kit.consume.ProjectionReader;
import id.binaan.kit.security.Caller;
import id.binaan.kit.web.Refused;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What certification knows of a business. */
@RestController
@RequestMapping("/api/v1/businesses")
class KnownBusinessController {
    private final ProjectionReader<KnownBusiness> businesses;

    KnownBusinessController(ProjectionReader<KnownBusiness> businesses) {
        this.businesses = businesses;
    }

    /**
     * The business as of its latest event here.
     *
     * @param atLeast the sequence that a command on the business answered; the answer waits up to 300 ms for it and
     *     otherwise says that it is older
     */
    @GetMapping("/{id}")
    @PreAuthorize("hasAnyRole('supervisor', 'operator', 'facilitator', 'planner', 'head')")
    View get(@PathVariable String id, @RequestParam(required = false) @Nullable Long atLeast, Caller caller) {
        var found = businesses.find(id, atLeast == null ? 0 : atLeast);
        KnownBusiness known = found.state();
        if (known == null || !visible(caller, known.business())) {
            throw new Refused(Refusal.notFound());
        }
        return new View(
                known.business(), found.sequence(), known.asOf(), atLeast != null && found.sequence() < atLeast);
    }

    /** Records without a village or outside the district are for holders of the district's code (CONTRACT section 4). */
    private static boolean visible(Caller caller, BusinessSnapshot business) {
        String village = business.location().village();
        return caller.scope().contains(village == null || business.location().outOfArea() ? "14.03" : village);
    }

    /**
     * The copy.
     *
     * @param sequence of the event that made it
     * @param older whether the caller asked for a later one than is here
     */
    record View(BusinessSnapshot business, long sequence, Instant asOf, boolean older) {}
}
