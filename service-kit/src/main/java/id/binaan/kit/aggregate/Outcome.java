package id.binaan.kit.aggregate;

/** What became of a command: it was carried out, or refused with a reason. */
public sealed interface Outcome<T> {
    /** It was carried out. */
    record Done<T>(T value) implements Outcome<T> {}

    /** It was refused; nothing changed. */
    record Refused<T>(Refusal refusal) implements Outcome<T> {}

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }
}
