package id.binaan.kit.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.binaan.localstack.keys.ServiceKeys;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A personal value opens only with the service's key and in the place it was sealed for; equal values can be found. */
class SealedValuesTest {
    private static final String NIK = "1403025505900003";

    @TempDir
    Path directory;

    private Keys registry;
    private Keys outreach;

    @BeforeEach
    void keysOfTwoServices() {
        ServiceKeys.createMissing(directory);
        registry = Keys.read(directory.resolve("registry"));
        outreach = Keys.read(directory.resolve("outreach"));
    }

    @Nested
    class TheVault {
        private byte[] sealed;

        @BeforeEach
        void aSealedNumber() {
            sealed = registry.vault().seal(NIK.getBytes(UTF_8), "person-1/nik");
        }

        @Test
        void opensWhatItSealedInItsPlace() {
            assertThat(registry.vault().open(sealed, "person-1/nik")).isEqualTo(NIK.getBytes(UTF_8));
        }

        @Test
        void opensItNowhereElse() {
            assertBroken(registry.vault(), sealed, "person-2/nik");
            assertBroken(registry.vault(), sealed, "person-1/kk");
        }

        @Test
        void opensNothingOfAnotherService() {
            assertBroken(outreach.vault(), sealed, "person-1/nik");
        }

        @Test
        void opensNothingThatWasChanged() {
            sealed[sealed.length - 1] ^= 1;

            assertBroken(registry.vault(), sealed, "person-1/nik");
        }

        @Test
        void sealsEqualValuesDifferently() {
            assertThat(registry.vault().seal(NIK.getBytes(UTF_8), "person-1/nik"))
                    .isNotEqualTo(sealed);
        }

        private static void assertBroken(Vault vault, byte[] sealed, String place) {
            assertThatThrownBy(() -> vault.open(sealed, place))
                    .isInstanceOf(SealBroken.class)
                    .hasMessageNotContaining(NIK);
        }
    }

    @Nested
    class TheBlindIndex {
        @Test
        void isEqualForEqualValuesOfAField() {
            assertThat(registry.blindIndex().of("nik", NIK))
                    .isEqualTo(registry.blindIndex().of("nik", NIK));
        }

        @Test
        void differsByFieldAndByService() {
            assertThat(registry.blindIndex().of("nik", NIK))
                    .isNotEqualTo(registry.blindIndex().of("kk", NIK))
                    .isNotEqualTo(outreach.blindIndex().of("nik", NIK))
                    .doesNotContain(NIK);
        }

        @Test
        void derivesTheSameIdFromTheSamePartsOnly() {
            var index = registry.blindIndex();

            assertThat(index.id("row", "ab", "c")).isEqualTo(index.id("row", "ab", "c"));
            assertThat(index.id("row", "ab", "c")).isNotEqualTo(index.id("row", "a", "bc"));
            assertThat(index.id("row", "ab", "c").version()).isEqualTo(8);
        }

        @Test
        void refusesAShortKey() {
            assertThatThrownBy(() -> new BlindIndex(new byte[16])).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class ASealedValue {
        @Test
        void saysNothingInALog() {
            SealedValue sealed = new Sealer(registry.vault(), registry.blindIndex()).seal("person-1", "nik", NIK);

            assertThat(sealed.toString()).isEqualTo("SealedValue[]");
        }

        @Test
        void isFoundByItsIndexAndOpenedInItsRecord() {
            Sealer sealer = new Sealer(registry.vault(), registry.blindIndex());
            SealedValue sealed = sealer.seal("person-1", "nik", NIK);

            assertThat(sealed.index()).isEqualTo(sealer.index("nik", NIK));
            assertThat(sealer.open("person-1", "nik", sealed)).isEqualTo(NIK);
        }
    }

    @Test
    void aServiceDoesNotRunWithoutItsKeys() {
        assertThatThrownBy(() -> Keys.read(directory.resolve("nobody")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nobody");
    }

    @Test
    void masksLeaveTooLittleToGuess() {
        assertThat(Masks.identifier(NIK)).isEqualTo("1403**********03");
        assertThat(Masks.phone("+6281234567890")).isEqualTo("+62********890");
        assertThat(Masks.identifier("123456")).isEqualTo("******");
        assertThat(Masks.phone("112")).isEqualTo("***");
    }
}
