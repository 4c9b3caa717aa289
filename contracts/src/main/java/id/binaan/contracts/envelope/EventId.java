package id.binaan.contracts.envelope;

import java.util.regex.Pattern;

/**
 * The identity of an event, the same on every attempt to publish it: {@code <context>.<record>.v<major>:<key>:<sequence>}.
 *
 * @param key the topic key: a record id, or two parts joined by a colon
 * @param sequence 1, 2, 3… per topic and key, without holes
 */
public record EventId(String context, String record, int major, String key, long sequence) {
    private static final Pattern FORM = Pattern.compile("([a-z]+)\\.([a-z]+)\\.v([1-9]\\d{0,3}):(.+):([1-9]\\d{0,11})");

    public EventId {
        if (key.isEmpty() || sequence < 1) {
            throw new IllegalArgumentException("an event id needs a key and a sequence from 1");
        }
    }

    public static EventId of(Topic topic, String key, long sequence) {
        return new EventId(topic.context(), topic.record(), topic.major(), key, sequence);
    }

    /** @throws MalformedEnvelope if the text is not an event id */
    public static EventId parse(String text) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new MalformedEnvelope("id", "not an event id of Binaan");
        }
        return new EventId(
                matcher.group(1),
                matcher.group(2),
                Integer.parseInt(matcher.group(3)),
                matcher.group(4),
                Long.parseLong(matcher.group(5)));
    }

    /** The id of the event of the same topic and key with another sequence. */
    public EventId withSequence(long other) {
        return new EventId(context, record, major, key, other);
    }

    @Override
    public String toString() {
        return context + "." + record + ".v" + major + ":" + key + ":" + sequence;
    }
}
