package id.binaan.systemtests.platform;

import java.util.List;
import java.util.Map;

/**
 * How a part is started.
 *
 * @param name what people call it
 * @param heap its largest heap, e.g. {@code 192m}
 * @param harmable whether it is a service, which gets the harm on its class path
 */
record Launch(
        String name,
        Apps.App app,
        String heap,
        List<String> arguments,
        Map<String, String> environment,
        boolean harmable,
        Readiness readiness) {

    /** Says whether a part does its work. */
    @FunctionalInterface
    interface Readiness {
        boolean ready(Part part) throws Exception;
    }
}
