package id.binaan.registry.scale;

import id.binaan.reference.identity.Rupiah;

/**
 * The upper bounds of one criterion, in rupiah, each inclusive.
 *
 * @param micro up to here micro
 * @param small above that and up to here small
 * @param medium above that and up to here medium; beyond it large
 */
public record ScaleBounds(long micro, long small, long medium) {
    public ScaleBounds {
        if (micro <= 0 || small <= micro || medium <= small) {
            throw new IllegalArgumentException("bounds must rise: " + micro + ", " + small + ", " + medium);
        }
    }

    /** The class of an amount. */
    public BusinessScale classify(Rupiah amount) {
        if (amount.amount() <= micro) {
            return BusinessScale.MICRO;
        }
        if (amount.amount() <= small) {
            return BusinessScale.SMALL;
        }
        return amount.amount() <= medium ? BusinessScale.MEDIUM : BusinessScale.LARGE;
    }
}
