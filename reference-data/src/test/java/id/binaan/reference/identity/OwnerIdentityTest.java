package id.binaan.reference.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.binaan.contracts.registry.Sex;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule: what is known of an owner must fit together (DOMAIN 1.2, 1.4). */
class OwnerIdentityTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Nik NIK = new Nik("1403025708850003");
    private static final FamilyCardNumber CARD = new FamilyCardNumber("1403021708150007");
    private static final LocalDate BIRTH = LocalDate.of(1985, 8, 17);

    @Test
    void parts_that_fit_raise_nothing() {
        assertThat(new OwnerIdentity(NIK, CARD, Npwp.ofPerson(NIK), Sex.FEMALE, BIRTH)
                        .check(TODAY)
                        .findings())
                .isEmpty();
    }

    @Test
    void another_sex_than_in_the_nik_is_a_warning() {
        assertWarned(new OwnerIdentity(NIK, null, null, Sex.MALE, null), "nik.sex-differs");
    }

    @Test
    void another_birth_date_than_in_the_nik_is_a_warning() {
        assertWarned(new OwnerIdentity(NIK, null, null, null, BIRTH.plusDays(1)), "nik.birth-date-differs");
    }

    @Test
    void another_persons_tax_number_is_a_warning() {
        Npwp other = Npwp.ofPerson(new Nik("1403091203900001"));

        assertWarned(new OwnerIdentity(NIK, null, other, null, null), "npwp.differs-from-nik");
    }

    @Test
    void a_bodys_tax_number_need_not_be_the_nik() {
        assertThat(new OwnerIdentity(NIK, null, new Npwp("021832415000000"), null, null)
                        .check(TODAY)
                        .findings())
                .isEmpty();
    }

    @Test
    void a_nik_that_leaves_the_century_open_asks_for_the_date() {
        Nik child = new Nik("1403020101200001");

        assertWarned(new OwnerIdentity(child, null, null, null, null), "nik.year-ask");
    }

    @Test
    void the_family_card_number_must_not_be_the_nik() {
        Nik male = new Nik("1403021708850003");
        FamilyCardNumber same = new FamilyCardNumber(male.digits());

        assertThat(new OwnerIdentity(male, same, null, null, null).check(TODAY))
                .isEqualTo(Checked.invalid("kk.same-as-nik"));
    }

    @ParameterizedTest
    @CsvSource({"2009-11-25, owner.too-young", "2020-01-01, owner.too-young", "2026-11-25, owner.born-in-future"})
    void an_owner_below_17_is_refused(LocalDate birth, String code) {
        Checked<OwnerIdentity> checked = new OwnerIdentity(null, null, null, null, birth).check(TODAY);

        assertThat(checked.isValid()).isFalse();
        assertThat(checked.findings()).extracting(Finding::code).containsExactly(code);
    }

    @Test
    void an_owner_of_17_today_is_accepted() {
        assertThat(new OwnerIdentity(null, null, null, null, TODAY.minusYears(17))
                        .check(TODAY)
                        .findings())
                .isEmpty();
    }

    @Test
    void an_owner_above_100_is_a_warning() {
        assertWarned(new OwnerIdentity(null, null, null, null, TODAY.minusYears(101)), "owner.very-old");
    }

    @Test
    void printing_shows_no_number() {
        assertThat(new OwnerIdentity(NIK, CARD, null, null, null).toString())
                .doesNotContain(NIK.digits())
                .doesNotContain(CARD.digits());
    }

    private static void assertWarned(OwnerIdentity identity, String code) {
        assertThat(identity.check(TODAY).isValid()).isTrue();
        assertThat(identity.check(TODAY).findings()).extracting(Finding::code).containsExactly(code);
    }
}
