package id.binaan.reference.region;

import id.binaan.reference.identity.Checked;
import java.util.regex.Pattern;

/**
 * A region by the numbering of the statistics office (MFD 2018), without dots. Bengkalis is 1408 here; 1403 is Indragiri
 * Hilir.
 *
 * @param value 2, 4, 7 or 10 digits
 */
public record BpsCode(String value) {
    private static final Pattern FORM = Pattern.compile("\\d{2}(\\d{2}(\\d{3}(\\d{3})?)?)?");

    /** @throws IllegalArgumentException if it is not such a code; for input use {@link #parse} */
    public BpsCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a BPS code: " + value);
        }
    }

    /** Reads one as typed. */
    public static Checked<BpsCode> parse(String text) {
        String bare = text.strip();
        return FORM.matcher(bare).matches()
                ? Checked.valid(new BpsCode(bare))
                : Checked.invalid("region.bps-code-form");
    }

    /** By its length. */
    public RegionLevel level() {
        return RegionLevel.ofBps(value.length()).orElseThrow();
    }

    @Override
    public String toString() {
        return value;
    }
}
