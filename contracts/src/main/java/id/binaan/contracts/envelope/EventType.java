package id.binaan.contracts.envelope;

import java.util.regex.Pattern;

/**
 * What happened: {@code id.binaan.<context>.<record>.<past-tense>.v<major>}.
 *
 * @param name past tense, kebab-case, e.g. {@code field-verified}
 */
public record EventType(String context, String record, String name, int major) {
    private static final Pattern FORM =
            Pattern.compile("id\\.binaan\\.([a-z]+)\\.([a-z]+)\\.([a-z]+(?:-[a-z]+)*)\\.v([1-9]\\d{0,3})");

    /** @throws MalformedEnvelope if the text is not an event type */
    public static EventType parse(String text) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new MalformedEnvelope("type", "not an event type of Binaan");
        }
        return new EventType(matcher.group(1), matcher.group(2), matcher.group(3), Integer.parseInt(matcher.group(4)));
    }

    @Override
    public String toString() {
        return "id.binaan." + context + "." + record + "." + name + ".v" + major;
    }
}
