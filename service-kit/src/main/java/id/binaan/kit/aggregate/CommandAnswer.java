package id.binaan.kit.aggregate;

import java.util.Map;

/**
 * What a command answers.
 *
 * @param id the record's id
 * @param version its version after the command; the ETag is {@code "v<version>"}
 * @param sequences the last sequence of each {@code topic/key} on which the command caused events
 */
public record CommandAnswer(String id, long version, Map<String, Long> sequences) {}
