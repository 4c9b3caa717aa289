package id.binaan.localstack.idp;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import id.binaan.localstack.keys.PrivateFiles;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.UUID;

/** The key that signs tokens, kept so that tokens outlive a restart. */
final class SigningKey {

    private SigningKey() {}

    static RSAKey readOrCreate(Path file) {
        try {
            return RSAKey.parse(PrivateFiles.readOrCreate(file, SigningKey::generate));
        } catch (ParseException e) {
            throw new IllegalStateException("The file " + file + " is not a signing key", e);
        }
    }

    private static String generate() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyID(UUID.randomUUID().toString())
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate()
                    .toJSONString();
        } catch (JOSEException e) {
            throw new IllegalStateException("This Java runtime cannot make RSA keys", e);
        }
    }
}
