package id.binaan.registry.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.binaan.reference.identity.Rupiah;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule: bounds are dated data, each inclusive, and a larger figure never makes a smaller class. */
class ScaleRulesTest {
    private static final ScaleRules RULES = ScaleRules.load();
    private static final ScaleRule PP7 = RULES.version("PP7_2021").orElseThrow();

    static Stream<ScaleBounds> bounds() {
        return Stream.of(PP7.capital(), PP7.sales());
    }

    @Test
    void the_figures_are_those_of_article_35() {
        assertThat(PP7.capital()).isEqualTo(new ScaleBounds(1_000_000_000L, 5_000_000_000L, 10_000_000_000L));
        assertThat(PP7.sales()).isEqualTo(new ScaleBounds(2_000_000_000L, 15_000_000_000L, 50_000_000_000L));
        assertThat(PP7.legalBasis()).contains("Pasal 35").contains("7 Tahun 2021");
    }

    @Test
    void a_rule_holds_from_its_first_day() {
        assertThat(RULES.on(LocalDate.of(2021, 2, 1))).isEmpty();
        assertThat(RULES.on(LocalDate.of(2021, 2, 2))).contains(PP7);
        assertThat(RULES.on(LocalDate.of(2026, 11, 24))).contains(PP7);
    }

    @ParameterizedTest
    @MethodSource("bounds")
    void each_bound_belongs_to_the_class_below_it(ScaleBounds bounds) {
        LongStream.of(bounds.micro(), bounds.small(), bounds.medium()).forEach(bound -> {
            BusinessScale at = bounds.classify(new Rupiah(bound));
            assertThat(bounds.classify(new Rupiah(bound - 1))).isEqualTo(at);
            assertThat(bounds.classify(new Rupiah(bound + 1)).ordinal()).isEqualTo(at.ordinal() + 1);
        });
    }

    @ParameterizedTest
    @MethodSource("bounds")
    void a_larger_figure_never_makes_a_smaller_class(ScaleBounds bounds) {
        long[] sorted =
                new Random(35).longs(10_000, 0, 60_000_000_000L).sorted().toArray();
        for (int i = 1; i < sorted.length; i++) {
            assertThat(bounds.classify(new Rupiah(sorted[i])))
                    .isGreaterThanOrEqualTo(bounds.classify(new Rupiah(sorted[i - 1])));
        }
    }

    @Test
    void bounds_that_do_not_rise_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ScaleBounds(2, 2, 3));
    }
}
