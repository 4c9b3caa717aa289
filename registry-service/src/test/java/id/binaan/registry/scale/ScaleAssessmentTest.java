package id.binaan.registry.scale;

import static id.binaan.registry.scale.BusinessScale.LARGE;
import static id.binaan.registry.scale.BusinessScale.MEDIUM;
import static id.binaan.registry.scale.BusinessScale.MICRO;
import static id.binaan.registry.scale.BusinessScale.SMALL;
import static id.binaan.registry.scale.ScaleBasis.CAPITAL;
import static id.binaan.registry.scale.ScaleBasis.SALES;
import static id.binaan.registry.scale.ScaleFlag.BASIS_SUBSTITUTED;
import static id.binaan.registry.scale.ScaleFlag.SCALE_CONFLICT;
import static org.assertj.core.api.Assertions.assertThat;

import id.binaan.reference.identity.Rupiah;
import id.binaan.registry.scale.ScaleFigures.YearlyAmount;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule: sales judge a business older than PP 7/2021, capital a younger one (DOMAIN 1.3, T1 to T6). */
class ScaleAssessmentTest {
    private static final LocalDate OLD = LocalDate.of(2015, 6, 1);
    private static final LocalDate YOUNG = LocalDate.of(2024, 6, 1);
    private final ScaleRule rule = ScaleRules.load().version("PP7_2021").orElseThrow();

    @ParameterizedTest(name = "{0}: capital {1} is {2}")
    @CsvSource({"T1, 1000000000, MICRO", "T2, 1000000001, SMALL", "T6, 10000000001, LARGE"})
    void a_young_business_is_judged_by_capital(String test, long capital, BusinessScale scale) {
        assertThat(rule.assess(figures(YOUNG, capital, null))).isEqualTo(assessment(scale, CAPITAL, capital));
    }

    @ParameterizedTest(name = "{0}: sales {1} are {2}")
    @CsvSource({"T4, 15000000000, SMALL", "T5, 15000000001, MEDIUM"})
    void an_old_business_is_judged_by_sales(String test, long sales, BusinessScale scale) {
        assertThat(rule.assess(figures(OLD, null, sales))).isEqualTo(assessment(scale, SALES, sales));
    }

    @Test
    void T3_two_figures_that_disagree_keep_the_preferred_class_and_are_flagged() {
        assertThat(rule.assess(figures(OLD, 6_000_000_000L, 1_900_000_000L)))
                .isEqualTo(assessment(MICRO, SALES, 1_900_000_000L, SCALE_CONFLICT));
    }

    @Test
    void T5_an_unknown_preferred_figure_is_substituted_and_flagged() {
        assertThat(rule.assess(figures(OLD, 900_000_000L, null)))
                .isEqualTo(assessment(MICRO, CAPITAL, 900_000_000L, BASIS_SUBSTITUTED));
    }

    @Test
    void two_figures_that_agree_are_not_flagged() {
        assertThat(rule.assess(figures(OLD, 500_000_000L, 1_900_000_000L)))
                .isEqualTo(assessment(MICRO, SALES, 1_900_000_000L));
    }

    @Test
    void without_any_figure_the_scale_is_unknown() {
        assertThat(rule.assess(new ScaleFigures(OLD, null, null))).isEqualTo(ScaleAssessment.unknown("PP7_2021"));
    }

    @Test
    void without_a_start_date_sales_decide_and_it_is_flagged() {
        assertThat(rule.assess(figures(null, 500_000_000L, 3_000_000_000L)))
                .isEqualTo(assessment(SMALL, SALES, 3_000_000_000L, BASIS_SUBSTITUTED, SCALE_CONFLICT));
    }

    @Nested
    class The_day_the_rule_began {
        @ParameterizedTest
        @CsvSource({"2021-02-01, SALES", "2021-02-02, CAPITAL"})
        void divides_old_from_young(LocalDate start, ScaleBasis basis) {
            assertThat(rule.assess(figures(start, 1L, 1L)).basis()).isEqualTo(basis);
        }
    }

    @Test
    void the_year_of_the_figure_is_kept() {
        var sales = new YearlyAmount(new Rupiah(1_000_000), 2025);

        assertThat(rule.assess(new ScaleFigures(OLD, null, sales)).referenceYear())
                .isEqualTo(2025);
    }

    @Test
    void a_business_outside_the_scope_is_no_error() {
        assertThat(rule.assess(figures(OLD, null, 50_000_000_001L)).scale()).isEqualTo(LARGE);
        assertThat(rule.assess(figures(OLD, null, 50_000_000_000L)).scale()).isEqualTo(MEDIUM);
    }

    private static ScaleFigures figures(LocalDate start, Long capital, Long sales) {
        return new ScaleFigures(start, amount(capital), amount(sales));
    }

    private static YearlyAmount amount(Long rupiah) {
        return rupiah == null ? null : new YearlyAmount(new Rupiah(rupiah), null);
    }

    private static ScaleAssessment assessment(BusinessScale scale, ScaleBasis basis, long value, ScaleFlag... flags) {
        return new ScaleAssessment(scale, basis, new Rupiah(value), null, "PP7_2021", Set.of(flags));
    }
}
