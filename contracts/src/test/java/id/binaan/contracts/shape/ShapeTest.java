package id.binaan.contracts.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Other texts and numbers are refused, and the refusal does not show them. */
class ShapeTest {
    @ParameterizedTest
    @CsvSource({
        "REGION, 1403",
        "REGION, 14.03.02.4005",
        "DISTRICT, 14",
        "DISTRICT, 14.03.02",
        "SUBDISTRICT, 14.03",
        "VILLAGE, 14.03.02",
        "VILLAGE, 14.03.02.2005.1",
        "BPS_VILLAGE, 140805000",
        "KBLI, 1079",
        "YEAR, 26",
        "PARTIAL_DATE, 2019-13",
        "PARTIAL_DATE, 2019-3",
        "PARTIAL_DATE, 2019-03-32",
        "PHONE, 081234567890",
        "PHONE, +62 812 3456 7890",
        "FIELD, Business",
        "FIELD, business..kbli",
        "FIELD, Siti Aminah",
        "CODE, Siti Aminah",
        "CODE, ''",
        "TEXT, ''",
        "TEXT, ' x'"
    })
    void texts(Shape shape, String text) {
        assertThatThrownBy(() -> shape.check("field", text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("field is no " + shape);
    }

    @Test
    void longer_texts_than_the_limit() {
        assertThatThrownBy(() -> Shape.TEXT.check("name", "n".repeat(201))).hasMessage("name is no TEXT");
        assertThatThrownBy(() -> Shape.CODE.check("code", "c".repeat(81))).hasMessage("code is no CODE");
    }

    @Test
    void numbers() {
        assertThatThrownBy(() -> Shape.checkAmount("capital", -1L)).hasMessage("capital is below zero");
        assertThatThrownBy(() -> Shape.checkCount("seats", -1)).hasMessage("seats is below zero");
        assertThatThrownBy(() -> Shape.checkYear("year", 1899)).hasMessage("year is no year");
    }

    @ParameterizedTest
    @CsvSource({"12.500, 12.5", "1E+3, 1000", "0.000, 0", "1e12, 1000000000000", "0.000001, 0.000001"})
    void quantities_are_kept_in_their_shortest_form(BigDecimal given, BigDecimal kept) {
        assertThat(Shape.checkQuantity("quantity", given)).isEqualTo(new BigDecimal(kept.toPlainString()));
    }
}
