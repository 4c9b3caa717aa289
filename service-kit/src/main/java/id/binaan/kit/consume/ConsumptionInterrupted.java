package id.binaan.kit.consume;

/** Store or broker failed while a poll was handled; the same poll comes again. */
final class ConsumptionInterrupted extends RuntimeException {
    ConsumptionInterrupted(String group, Throwable cause) {
        super(group + " waits: " + cause.getClass().getSimpleName(), cause);
    }
}
