package id.binaan.registry.intake.table;

/** Carries the refusal out of the depth of a parser; it never leaves this package while a file is being opened. */
final class UnreadableContent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient UnreadableTable reason;

    UnreadableContent(String code, Object... arguments) {
        super(code);
        this.reason = UnreadableTable.of(code, arguments);
    }

    UnreadableTable reason() {
        return reason;
    }
}
