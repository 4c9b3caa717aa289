package id.binaan.contracts.envelope;

/** A message whose headers are not a Binaan event; names the attribute, never its value (it could be personal). */
public final class MalformedEnvelope extends RuntimeException {
    private final String attribute;

    public MalformedEnvelope(String attribute, String problem) {
        super(attribute + ": " + problem);
        this.attribute = attribute;
    }

    /** The attribute that is missing or broken. */
    public String attribute() {
        return attribute;
    }
}
