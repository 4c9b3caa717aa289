package id.binaan.dashboard.search;

import id.binaan.contracts.registry.RecordState;
import id.binaan.contracts.registry.ScaleClass;
import id.binaan.kit.security.RegionScope;
import id.binaan.localstack.junit.EmbeddedPlatform;
import id.binaan.localstack.junit.Platform;
import id.binaan.localstack.keys.ServiceKeys;
import id.binaan.reference.kbli.KbliCatalogue;
import id.binaan.reference.kbli.KbliEntry;
import id.binaan.reference.kbli.KbliVersion;
import id.binaan.reference.region.RegionLevel;
import id.binaan.reference.region.Regions;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;

/**
 * How long the console's questions take as businesses grow; run by hand with the directory of name lists and the sizes;
 * the first size should stand twice, so that both are measured on compiled code.
 * Every question of a row differs from the one before, so that what is kept from a former one does not help, but for the
 * rows that say so.
 */
final class SearchMeasurement {
    private static final RegionScope DISTRICT = new RegionScope(List.of("14.03"));
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 200;
    private static final int WARM_UP = 300;

    private final Random random = new Random(2026);
    private final List<String> tradeWords;
    private final List<String> personNames;
    private final List<String> villages = Regions.load().all().stream()
            .filter(region -> region.level() == RegionLevel.VILLAGE)
            .map(region -> region.code().value())
            .toList();
    private final List<String> activities = new KbliCatalogue()
            .entries(KbliVersion.KBLI_2020).stream()
                    .filter(KbliEntry::isActivity)
                    .map(KbliEntry::code)
                    .limit(400)
                    .toList();

    private SearchMeasurement(Path names) throws Exception {
        tradeWords = column(names.resolve("kata_nama_usaha.csv"));
        personNames = column(names.resolve("nama_orang.csv"));
    }

    private static List<String> column(Path file) throws Exception {
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split(",")[0])
                .toList();
    }

    public static void main(String[] arguments) throws Exception {
        SearchMeasurement measurement = new SearchMeasurement(Path.of(arguments[0]));
        int[] sizes =
                Arrays.stream(arguments).skip(1).mapToInt(Integer::parseInt).toArray();
        try (Platform platform = EmbeddedPlatform.start()) {
            System.setProperty("spring.cloud.stream.kafka.binder.brokers", platform.bootstrapServers());
            System.setProperty("binaan.kafka.bootstrap-servers", platform.bootstrapServers());
            ServiceKeys.createMissing(Files.createTempDirectory("keys"));
            try (Console console = new Console(platform);
                    RegistryDouble registry = new RegistryDouble(platform.bootstrapServers())) {
                int known = 0;
                for (int size : sizes) {
                    long started = System.nanoTime();
                    measurement.grow(registry, size - known);
                    BusinessSearch search = console.part(BusinessSearch.class);
                    Awaitility.await()
                            .atMost(Duration.ofMinutes(10))
                            .until(() -> search.figures(DISTRICT).total() == size);
                    System.out.printf(
                            "%n%d businesses; %d more took %.1f s from topic to index%n",
                            size, size - known, (System.nanoTime() - started) / 1e9);
                    known = size;
                    Thread.sleep(10_000);
                    measurement.measure(search);
                }
            }
        }
        System.exit(0);
    }

    private void grow(RegistryDouble registry, int count) {
        List<BusinessState> batch = new ArrayList<>();
        Map<UUID, String> owners = new HashMap<>();
        for (int number = 0; number < count; number++) {
            UUID owner = UUID.randomUUID();
            String ownerName = any(personNames) + " " + any(personNames);
            BusinessState business = BusinessState.in(
                            any(villages), any(tradeWords) + " " + any(tradeWords) + " " + any(personNames))
                    .owner(owner)
                    .kbli(any(activities), "2020")
                    .state(random.nextInt(3) == 0 ? RecordState.VALID : RecordState.DRAFT)
                    .product(any(tradeWords) + " " + any(tradeWords));
            business.scale = ScaleClass.values()[random.nextInt(3)];
            business.hasNib = random.nextBoolean();
            batch.add(business);
            owners.put(owner, ownerName);
            if (batch.size() == 1_000 || number == count - 1) {
                registry.publishesPersons(owners);
                registry.publishes(batch);
                owners.clear();
                batch.clear();
            }
        }
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private void measure(BusinessSearch search) {
        BusinessQuery all = BusinessQuery.all();
        row("find: two words", () -> search.find(all.withWords(any(tradeWords) + " " + any(personNames)), DISTRICT));
        row("find: a word with a typo", () -> search.find(all.withWords(typo(any(tradeWords))), DISTRICT));
        row(
                "find: a frequent word",
                () -> search.find(
                        all.withWords("warung")
                                .withScales(Set.of(ScaleClass.values()[random.nextInt(3)]))
                                .withPlaces(twoPlaces()),
                        DISTRICT));
        row("suggest: three letters", () -> search.suggest(first(any(tradeWords), 3), DISTRICT, 8));
        row("suggest: two letters", () -> search.suggest(first(any(tradeWords), 2), DISTRICT, 8));
        row(
                "list: state, place, activity",
                () -> search.find(
                        all.withStates(Set.of(random.nextBoolean() ? RecordState.VALID : RecordState.DRAFT))
                                .withPlaces(Set.of(any(villages).substring(0, 8)))
                                .withActivities(two(activities)),
                        DISTRICT));
        row(
                "list: a subdistrict, by name",
                () -> search.find(all.withOrder(Order.NAME).withPlaces(twoPlaces()), DISTRICT));
        row(
                "list: all, by name, first and later pages",
                () -> search.find(all.withOrder(Order.NAME).withPage(1 + random.nextInt(4)), DISTRICT));
        row("list: all, last changed (counts kept)", () -> search.find(all, DISTRICT));
        row("figures (counts kept)", () -> search.figures(DISTRICT));
        row(
                "figures of a subdistrict and a village",
                () -> search.figures(new RegionScope(List.of(any(villages).substring(0, 8), any(villages)))));
    }

    private Set<String> two(List<String> all) {
        return new HashSet<>(List.of(any(all), any(all)));
    }

    private Set<String> twoPlaces() {
        return Set.of(any(villages).substring(0, 8), any(villages));
    }

    private String typo(String word) {
        if (word.length() < 5) {
            return word;
        }
        int at = 1 + random.nextInt(word.length() - 2);
        return word.substring(0, at) + word.substring(at + 1);
    }

    private static String first(String word, int letters) {
        return word.substring(0, Math.min(letters, word.length()));
    }

    private static void row(String name, Runnable question) {
        for (int round = 0; round < WARM_UP; round++) {
            question.run();
        }
        double[] millis = new double[ROUNDS];
        double[] busy = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long started = System.nanoTime();
            long used = THREADS.getCurrentThreadCpuTime();
            question.run();
            busy[round] = (THREADS.getCurrentThreadCpuTime() - used) / 1e6;
            millis[round] = (System.nanoTime() - started) / 1e6;
        }
        Arrays.sort(millis);
        Arrays.sort(busy);
        System.out.printf(
                "%-45s median %7.2f ms   p95 %7.2f ms   processor: median %7.2f ms   p95 %7.2f ms%n",
                name, millis[ROUNDS / 2], millis[ROUNDS * 95 / 100], busy[ROUNDS / 2], busy[ROUNDS * 95 / 100]);
    }
}
