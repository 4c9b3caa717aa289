package id.binaan.localstack.junit;

/**
 * The one platform of this JVM. It runs until the JVM ends: application contexts that tests keep are closed only then, and
 * closing clients without their broker takes long.
 */
final class SharedPlatform {

    private SharedPlatform() {}

    static Platform get() {
        return Holder.PLATFORM;
    }

    /** Started by the first who asks. */
    private static final class Holder {

        static final Platform PLATFORM = start();

        private static Platform start() {
            var platform = PlatformChoice.start();
            publish(platform);
            System.out.println("Binaan platform: " + platform.name());
            return platform;
        }

        /** Where applications under test find everything. */
        private static void publish(Platform platform) {
            var brokers = platform.bootstrapServers();
            System.setProperty("spring.kafka.bootstrap-servers", brokers);
            System.setProperty("spring.cloud.stream.kafka.binder.brokers", brokers);
            System.setProperty("binaan.kafka.bootstrap-servers", brokers);
            System.setProperty("binaan.mongo.base-uri", platform.mongoBaseUri());
            System.setProperty(
                    "spring.mongodb.uri",
                    platform.mongoUri("test_" + ProcessHandle.current().pid()));
            System.setProperty("binaan.security.jwk-set-uri", TestTokens.jwkSetUri());
        }
    }
}
