package id.binaan.localstack;

import id.binaan.localstack.idp.IdentityProvider;
import id.binaan.localstack.kafka.KafkaBroker;
import id.binaan.localstack.keys.ServiceKeys;
import id.binaan.localstack.mongo.MongoStore;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Checks what the parts need, then starts them at the same time. */
final class StackStarter {

    private final Options options;
    private final PrintStream out;

    StackStarter(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    void start(RunningParts running) {
        DataDirectory.require(options.data());
        requirePorts();
        ServiceKeys.createMissing(options.data().resolve("keys"));
        var starts = new ArrayList<CompletableFuture<Void>>();
        for (var part : starters()) {
            starts.add(CompletableFuture.supplyAsync(part).thenAccept(ready -> {
                running.add(ready);
                out.println(ready.description() + " ready");
            }));
        }
        awaitAll(starts);
    }

    private void requirePorts() {
        for (var part : options.parts()) {
            switch (part) {
                case KAFKA -> Ports.requireFree("kafka", options.kafkaPort(), "--kafka-port");
                case MONGO -> Ports.requireFree("mongo", options.mongoPort(), "--mongo-port");
                case IDP -> Ports.requireFree("idp", options.idpPort(), "--idp-port");
            }
        }
    }

    private List<Supplier<Part>> starters() {
        return options.parts().stream().map(this::starter).toList();
    }

    private Supplier<Part> starter(PartName part) {
        var data = options.data();
        return switch (part) {
            case KAFKA -> () -> KafkaBroker.start(data.resolve("kafka"), options.kafkaPort());
            case MONGO -> () -> MongoStore.start(data.resolve("mongo"), options.mongoPort());
            case IDP -> () -> IdentityProvider.start(data, options.idpPort(), options.consolePort());
        };
    }

    private static void awaitAll(List<CompletableFuture<Void>> starts) {
        try {
            CompletableFuture.allOf(starts.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof StackException sentence) {
                throw sentence;
            }
            throw e;
        }
    }
}
