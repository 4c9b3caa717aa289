package id.binaan.localstack.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.bson.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@BinaanPlatform
class BinaanPlatformTest {

    private final Platform platform;

    BinaanPlatformTest(Platform platform) {
        this.platform = platform;
    }

    @Test
    void tellsApplicationsWhereEverythingIs() {
        assertThat(System.getProperty("spring.kafka.bootstrap-servers")).isEqualTo(platform.bootstrapServers());
        assertThat(System.getProperty("binaan.mongo.base-uri")).isEqualTo(platform.mongoBaseUri());
        assertThat(System.getProperty("spring.mongodb.uri")).startsWith(platform.mongoBaseUri() + "/");
        assertThat(System.getProperty("binaan.security.jwk-set-uri")).isEqualTo(TestTokens.jwkSetUri());
    }

    @Test
    void keepsDocumentsThroughAnOutageOfTheStore() {
        try (var client = MongoClients.create(platform.mongoUri("outage"))) {
            var documents = client.getDatabase("outage").getCollection("documents");
            documents.insertOne(new Document("_id", 1));
            platform.stopMongo();
            platform.startMongo();
            assertThat(documents.find(Filters.eq("_id", 1)).first()).isNotNull();
        }
    }

    @Test
    void keepsTopicsThroughAnOutageOfTheBroker() throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", platform.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic("outage", 1, (short) 1)))
                    .all()
                    .get();
            platform.stopKafka();
            platform.startKafka();
            assertThat(admin.listTopics().names().get()).contains("outage");
        }
    }

    @Nested
    class ATestToken {

        @Test
        void isSignedWithThePublishedKey() throws Exception {
            var token = SignedJWT.parse(TestTokens.of("operator", List.of("operator"), List.of("14.03")));
            var keys = JWKSet.load(URI.create(TestTokens.jwkSetUri()).toURL());
            var key = keys.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey();
            assertThat(token.verify(new RSASSAVerifier(key))).isTrue();
            var claims = token.getJWTClaimsSet();
            assertThat(claims.getIssuer()).isEqualTo("http://localhost:9000");
            assertThat(claims.getStringListClaim("roles")).containsExactly("operator");
            assertThat(claims.getStringListClaim("region")).containsExactly("14.03");
            assertThat(claims.getExpirationTime()).isAfter(new Date());
        }

        @Test
        void mayHaveEnded() throws Exception {
            var token = SignedJWT.parse(TestTokens.of("head", List.of("head"), List.of(), Duration.ofMinutes(-5)));
            assertThat(token.getJWTClaimsSet().getExpirationTime()).isBefore(new Date());
            assertThat(token.getJWTClaimsSet().getClaim("region")).isNull();
        }
    }
}
