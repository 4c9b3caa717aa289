package id.binaan.localstack.junit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Access tokens as the identity provider gives them, signed with a key of this JVM. */
public final class TestTokens {

    public static final String ISSUER = "http://localhost:9000";

    private TestTokens() {}

    /** A token that is valid for an hour. */
    public static String of(String subject, List<String> roles, List<String> regions) {
        return of(subject, roles, regions, Duration.ofHours(1));
    }

    /** A token that ends after the given time; a negative one has ended. No regions: no such claim. */
    public static String of(String subject, List<String> roles, List<String> regions, Duration validity) {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject(subject)
                .claim("roles", roles)
                .claim("region", regions.isEmpty() ? null : regions)
                .issueTime(Date.from(now.plus(validity).minus(Duration.ofHours(1))))
                .expirationTime(Date.from(now.plus(validity)))
                .build();
        return sign(claims);
    }

    /** Where a resource server finds the public key; also in the system property {@code binaan.security.jwk-set-uri}. */
    public static String jwkSetUri() {
        return Issuer.JWK_SET_URI;
    }

    private static String sign(JWTClaimsSet claims) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(Issuer.KEY.getKeyID())
                    .build();
            var token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(Issuer.KEY));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("A token could not be signed", e);
        }
    }

    /** The key and its address, made by the first who needs them. */
    private static final class Issuer {

        static final RSAKey KEY = generate();
        static final String JWK_SET_URI = JwkSetServer.start(KEY);

        private static RSAKey generate() {
            try {
                return new RSAKeyGenerator(2048).keyID("test").generate();
            } catch (JOSEException e) {
                throw new IllegalStateException("This Java runtime cannot make RSA keys", e);
            }
        }
    }
}
