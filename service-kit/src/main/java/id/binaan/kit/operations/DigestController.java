package id.binaan.kit.operations;

import id.binaan.kit.digest.Digest;
import id.binaan.kit.digest.DigestSource;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Count and fingerprint of all that the service holds, to compare with what others hold. */
@RestController
@RequestMapping("/api/v1/digests")
class DigestController {
    private final List<DigestSource> sources;

    DigestController(List<DigestSource> sources) {
        this.sources = sources;
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('operator', 'admin')")
    List<Digest> digests() {
        return sources.stream().map(DigestSource::digest).toList();
    }
}
