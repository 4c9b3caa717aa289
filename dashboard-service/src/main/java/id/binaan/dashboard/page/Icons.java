package id.binaan.dashboard.page;

import java.util.Map;
import org.springframework.stereotype.Component;

/** The few icons of the console, drawn as strokes on a field of 24 × 24. */
@Component
public class Icons {
    private static final String DOT = "M12 9a3 3 0 1 0 .1 0";
    private static final Map<String, String> PATHS = Map.ofEntries(
            Map.entry("again", "M19 12a7 7 0 1 1-2-5l2 2M19 4v5h-5"),
            Map.entry("away", "M4 4l16 16M8 18H7a4 4 0 0 1-1-7.9M10 6.3A5 5 0 0 1 17 10a4 4 0 0 1 3 6.5"),
            Map.entry("back", "M15 6l-6 6 6 6"),
            Map.entry("ban", "M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M6 6l12 12"),
            Map.entry("check", "M5 12.5l4.5 4.5L19 7.5"),
            Map.entry("checklist", "M7 4h10a1 1 0 0 1 1 1v15H6V5a1 1 0 0 1 1-1zM9 12l2 2 4-4M10 4V3h4v1"),
            Map.entry("clock", "M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M12 7v5l3 2"),
            Map.entry("close", "M6 6l12 12M18 6 6 18"),
            Map.entry("down", "M6 9l6 6 6-6"),
            Map.entry("download", "M12 4v11m-4-4 4 4 4-4M4 19h16"),
            Map.entry("file", "M7 3h7l5 5v13H6V4zM14 3v5h5"),
            Map.entry("filter", "M4 5h16l-6 8v6l-4-2v-4z"),
            Map.entry("info", "M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M12 11v5M12 8v.01"),
            Map.entry("intake", "M12 15V4m-4 4 4-4 4 4M4 14v5a1 1 0 0 0 1 1h14a1 1 0 0 0 1-1v-5"),
            Map.entry("language", "M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18"),
            Map.entry("lock", "M5 11h14v9h-14zM8 11V8a4 4 0 0 1 8 0v3"),
            Map.entry("logout", "M14 4h4a1 1 0 0 1 1 1v14a1 1 0 0 1-1 1h-4M10 16l-4-4 4-4M6 12h9"),
            Map.entry("merge", "M7 4v4c0 4 5 4 5 8v4M17 4v4c0 4-5 4-5 8"),
            Map.entry("next", "M9 6l6 6-6 6"),
            Map.entry("operations", "M3 12h4l3-8 4 16 3-8h4"),
            Map.entry("outside", "M4 5v14h9M4 5h9v4M10 14h11m-4-4 4 4-4 4"),
            Map.entry("overview", "M4 11 12 4l8 7v8a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1zM10 20v-6h4v6"),
            Map.entry("pencil", "M4 20l1-5L16 4l4 4L9 19zM14 6l4 4"),
            Map.entry(
                    "phone",
                    "M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4a1 1 0 0 1-1 1C10.7 20 4 13.3 4 5a1 1 0 0 1 1-1z"),
            Map.entry(
                    "pin",
                    "M12 21c-4.5-4.8-6.5-8-6.5-11a6.5 6.5 0 0 1 13 0c0 3-2 6.2-6.5 11zM9.7 10a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0-4.6 0"),
            Map.entry("plus", "M12 5v14M5 12h14"),
            Map.entry("seal", "M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M8 12.5l3 3 5-6"),
            Map.entry("search", "M4 10.5a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0M20 20l-4.8-4.8"),
            Map.entry(
                    "shop",
                    "M5 4h14l2 5v1a2.5 2.5 0 0 1-5 0 2.5 2.5 0 0 1-4 1 2.5 2.5 0 0 1-4-1 2.5 2.5 0 0 1-5 0V9zM5 13v7h14v-7M10 20v-4h4v4"),
            Map.entry("trash", "M5 7h14M10 11v6M14 11v6M6 7l1 13h10l1-13M9 7V4h6v3"),
            Map.entry("user", "M8 8a4 4 0 1 0 8 0a4 4 0 1 0-8 0M5 20c.6-4 3.4-6 7-6s6.4 2 7 6"),
            Map.entry("warning", "M12 4 2.5 20h19zM12 10v4M12 17v.01"));

    /** What to draw; a dot if there is no such icon. */
    public String path(String name) {
        return PATHS.getOrDefault(name, DOT);
    }
}
