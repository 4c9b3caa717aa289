package id.binaan.dashboard.search;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Making read model and index anew, for scripts; asking twice starts one. */
@RestController
@RequestMapping("/api/v1/read-models/rebuilding")
@PreAuthorize("hasRole('admin')")
class RebuildingController {
    private final Rebuilding rebuilding;

    RebuildingController(Rebuilding rebuilding) {
        this.rebuilding = rebuilding;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    RebuildingStatus start() {
        return rebuilding.start();
    }

    @GetMapping
    RebuildingStatus status() {
        return rebuilding.status();
    }
}
