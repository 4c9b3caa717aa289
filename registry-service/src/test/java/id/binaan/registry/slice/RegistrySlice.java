package id.binaan.registry.slice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.binaan.contracts.envelope.Topic;
import id.binaan.localstack.junit.BinaanPlatform;
import id.binaan.registry.RegistryApplication;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.awaitility.core.ConditionFactory;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** One registry for all slice tests of this JVM: they share its store, so each makes the records it looks at. */
@BinaanPlatform
@SpringBootTest(classes = RegistryApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class RegistrySlice {
    private static final Map<Topic, TopicReader> TOPICS = new ConcurrentHashMap<>();

    @LocalServerPort
    int port;

    @Autowired
    MongoOperations mongo;

    @DynamicPropertySource
    static void keys(DynamicPropertyRegistry properties) {
        properties.add("binaan.keys.directory", () -> Keys.of("registry").toString());
    }

    final Api as(User user) {
        return new Api(port, user);
    }

    static ConditionFactory eventually() {
        return await().atMost(Duration.ofSeconds(20)).pollInterval(Duration.ofMillis(50));
    }

    final TopicReader topic(Topic topic) {
        return TOPICS.computeIfAbsent(
                topic, of -> new TopicReader(System.getProperty("binaan.kafka.bootstrap-servers"), of));
    }

    /** The messages of a key, once there are as many. */
    final List<TopicReader.Message> published(Topic topic, String key, int count) {
        eventually().until(() -> topic(topic).of(key).size() >= count);
        return topic(topic).of(key);
    }

    final Document stored(String collection, String id) {
        return mongo.getCollection(collection).find(new Document("_id", id)).first();
    }

    final long count(String collection) {
        return mongo.getCollection(collection).countDocuments();
    }

    /** A person of whom all is known that is mandatory, consent included. */
    final String owner() {
        return owner(Bodies.person());
    }

    final String owner(Map<String, Object> body) {
        Answer person = done(as(User.OPERATOR).post("/persons", body));
        done(as(User.OPERATOR)
                .seen(1)
                .post(
                        "/persons/" + person.id() + "/consent-giving",
                        Bodies.map("purpose", "DATA_PROCESSING", "givenOn", "2026-01-05")));
        return person.id();
    }

    final String business(User by, Map<String, Object> body) {
        return done(as(by).post("/businesses", body)).id();
    }

    static Answer done(Answer answer) {
        assertThat(answer.status()).as("%s", answer.body()).isBetween(200, 299);
        return answer;
    }
}
