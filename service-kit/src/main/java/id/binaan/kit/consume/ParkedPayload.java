package id.binaan.kit.consume;

import java.util.Map;

/** The message of a parked event: its headers and its value as text. */
public record ParkedPayload(String id, Map<String, String> headers, String value) {}
