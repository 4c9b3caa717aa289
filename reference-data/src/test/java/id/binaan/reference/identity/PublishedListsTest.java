package id.binaan.reference.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Rule: a published list full of slips is read without a crash, and most of what it holds is understood. */
class PublishedListsTest {
    private static final Path LIST = Path.of(System.getProperty("binaan.root", ".."))
            .resolve("../shared/data/umkm/ukm_jakarta_2014_utara_barat.csv");
    private static final Pattern CELL = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*)\"|([^,]*))(?:,|$)");
    private static final int PHONE = 10;
    private static final int MOBILE = 12;
    private static final int NPWP = 18;
    private static List<List<String>> rows = List.of();

    @BeforeAll
    static void read_the_list() throws IOException {
        assumeThat(LIST).exists();
        rows = Files.readAllLines(LIST).stream()
                .skip(1)
                .map(PublishedListsTest::cells)
                .filter(row -> row.size() > NPWP)
                .toList();
    }

    @Test
    void every_phone_cell_gets_an_answer_and_four_of_five_mobile_numbers_a_number() {
        assertThat(readable(Stream.of(PHONE), PhoneNumber::parse)).isPositive();
        assertThat(readable(Stream.of(MOBILE), PhoneNumber::parse)).isGreaterThan(0.8);
    }

    @Test
    void nine_of_ten_tax_numbers_are_understood() {
        assertThat(readable(Stream.of(NPWP), Npwp::parse)).isGreaterThan(0.9);
    }

    private static <T> double readable(Stream<Integer> columns, Function<String, Checked<T>> parse) {
        List<String> filled = columns.flatMap(column -> rows.stream().map(row -> row.get(column)))
                .filter(cell -> !cell.isBlank())
                .toList();
        return filled.stream().filter(cell -> parse.apply(cell).isValid()).count() / (double) filled.size();
    }

    private static List<String> cells(String line) {
        return CELL.matcher(line)
                .results()
                .map(cell -> cell.group(1) == null ? cell.group(2) : cell.group(1))
                .toList();
    }
}
