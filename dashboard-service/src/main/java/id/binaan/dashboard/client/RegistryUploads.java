package id.binaan.dashboard.client;

import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

/** Hands lists to the registry, which waits with them until their columns were looked at. */
public final class RegistryUploads {
    private final RestClient rest;

    RegistryUploads(RestClient rest) {
        this.rest = rest;
    }

    /**
     * Uploads a list.
     *
     * @param name of the list, part of the key of rows without a number of their own; blank for the file's name
     * @param key against handing it in twice
     */
    public ListRun upload(Resource file, String name, String key) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("file", file);
        parts.add("hold", "true");
        if (!name.isBlank()) {
            parts.add("map", name);
        }
        ListRun run = Reaching.reach(
                "registry",
                () -> rest.post()
                        .uri("/api/v1/imports")
                        .header("Idempotency-Key", key)
                        .contentType(MediaType.MULTIPART_FORM_DATA)
                        .body(parts)
                        .retrieve()
                        .body(ListRun.class));
        if (run == null) {
            throw new ServiceAway("registry");
        }
        return run;
    }
}
