package id.binaan.kit.stored;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/**
 * Days as text, {@code yyyy-MM-dd}: a day belongs to no time zone, and as an instant it would become another day when the
 * server's zone changes.
 */
public final class Dates {
    private Dates() {}

    /** Both ways. */
    public static List<Converter<?, ?>> converters() {
        return List.of(new Writing(), new Reading());
    }

    @WritingConverter
    private static final class Writing implements Converter<LocalDate, String> {
        @Override
        public String convert(LocalDate day) {
            return day.toString();
        }
    }

    @ReadingConverter
    private static final class Reading implements Converter<String, LocalDate> {
        @Override
        public LocalDate convert(String text) {
            return LocalDate.parse(text);
        }
    }
}
