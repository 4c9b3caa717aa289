package id.binaan.kit.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next pass it as {@code cursor} to get what follows; null at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {
    /** Most items of one page. */
    public static final int LARGEST = 200;

    /** A limit between 1 and {@link #LARGEST}; 50 if none is given. */
    public static int limit(@Nullable Integer asked) {
        return asked == null ? 50 : Math.clamp(asked, 1, LARGEST);
    }

    /**
     * Cuts a page from rows that were read with one more than the limit.
     *
     * @param cursor gives the cursor of the last row shown
     */
    public static <R, T> Page<T> cut(List<R> rows, int limit, Function<R, String> cursor, Function<R, T> view) {
        boolean more = rows.size() > limit;
        List<R> shown = more ? rows.subList(0, limit) : rows;
        return new Page<>(shown.stream().map(view).toList(), more ? cursor.apply(shown.getLast()) : null);
    }
}
