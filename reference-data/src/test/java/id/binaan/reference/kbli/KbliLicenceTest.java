package id.binaan.reference.kbli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule: the licence of the 2025 files forbids to publish altered copies, so they stay as they came. */
class KbliLicenceTest {
    @ParameterizedTest
    @CsvSource({
        "01_kategori.json, 795e03b5d02c3b574cf2f5ce987b0f7f3ae245f3c64f7e6f996423215639121c",
        "02_golongan_pokok.json, baf5527848cc43331cacc013c07723729cc17089eb5068922fac1f9655377646",
        "03_golongan.json, e909b65b1900d41dc3bf41e139a7f03448d717a1feec6830b09ae1a40cd111bc",
        "04_subgolongan.json, bc9e98d492f7da52542bf0bbc2ce5114eb1339eb36122d18385d6374939408ae",
        "05_kelompok.json, 30f59058afe7a3347982d5b611226c3f088c9bca39e53c59ee7bbd31fce07cc0",
        "LICENSE, 6b8cccfa63e78e8d006ce9e6235fc37e29b49f3db06a111415e06dd396756bec"
    })
    void the_files_of_2025_are_unaltered(String file, String sha256) throws IOException, NoSuchAlgorithmException {
        try (var in = getClass().getResourceAsStream("/reference/kbli/kbli2025/" + file)) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());

            assertThat(HexFormat.of().formatHex(hash)).isEqualTo(sha256);
        }
    }
}
