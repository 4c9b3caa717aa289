package id.binaan.reference.identity;

import java.text.NumberFormat;
import java.util.Locale;

/**
 * An amount of money in whole rupiah.
 *
 * @param amount 0 to 1,000,000,000,000,000 (a thousand trillion)
 */
public record Rupiah(long amount) implements Comparable<Rupiah> {
    /** More than any business or cooperative of the district can have: a slip of the keyboard. */
    public static final long LARGEST = 1_000_000_000_000_000L;

    /** @throws IllegalArgumentException if it is negative or larger than {@link #LARGEST}; for input use {@link #parse} */
    public Rupiah {
        if (amount < 0 || amount > LARGEST) {
            throw new IllegalArgumentException("not an amount of money: " + amount);
        }
    }

    /**
     * Reads what people type: {@code 1.500.000}, {@code 1500000}, {@code Rp 1,5 juta}, {@code 1,5 miliar}. Refuses
     * negative amounts, ranges and fractions of a rupiah; warns below 1,000 (thousands typed as units) and of amounts
     * from 100 million with a single digit other than 0 (guesses).
     */
    public static Checked<Rupiah> parse(String text) {
        return RupiahText.read(text);
    }

    @Override
    public int compareTo(Rupiah other) {
        return Long.compare(amount, other.amount);
    }

    /** As written in Indonesia, e.g. {@code Rp1.500.000}. */
    @Override
    public String toString() {
        return "Rp" + NumberFormat.getIntegerInstance(Locale.of("id")).format(amount);
    }
}
