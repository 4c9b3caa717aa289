package id.binaan.kit.example;

import id.binaan.kit.aggregate.Action;
import java.time.Instant;
import java.util.UUID;

/** Actions and ids for tests. */
public final class Actions {
    private Actions() {}

    public static Action byRina() {
        return Action.by("rina", Instant.now(), "correlation-1");
    }

    public static String newId() {
        return UUID.randomUUID().toString();
    }
}
