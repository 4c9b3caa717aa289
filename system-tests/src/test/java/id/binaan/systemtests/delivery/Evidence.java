package id.binaan.systemtests.delivery;

import id.binaan.systemtests.delivery.TopicReader.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a run left behind on both sides, and the judgement on it. */
final class Evidence {
    private final AckLog acks;
    private final List<Message> topic;
    private final Held held;
    private final Map<String, List<Message>> messages;
    private final Set<String> ids;

    /**
     * What the services hold.
     *
     * @param logged those of the given event ids that the registry's event log holds
     * @param parked how many events could not take effect
     */
    record Held(
            Map<String, Stores.Business> businesses,
            Map<String, Stores.Copy> copies,
            UnaryOperator<Set<String>> logged,
            long parked) {}

    /** @param source by which the run's records are known */
    Evidence(String source, AckLog acks, List<Message> topic, Held held) {
        this.acks = acks;
        this.topic = topic;
        this.held = held;
        this.messages = topic.stream().collect(Collectors.groupingBy(Message::key));
        this.ids = new HashSet<>(acks.ids());
        held.businesses().forEach((id, business) -> {
            if (business.source().equals(source)) {
                ids.add(id);
            }
        });
    }

    Verdicts judge() {
        int all = ids.stream().mapToInt(id -> of(id).size()).sum();
        int first = ids.stream().mapToInt(id -> sequences(id).size()).sum();
        return new Verdicts(
                ids.size(),
                acks.acknowledgements(),
                acks.repeats(),
                all,
                all - first,
                missing(this::sequences),
                missing(this::kept),
                acks.doubled()
                        + (int) ids.stream().filter(id -> acks.highest(id) == 0).count(),
                (int) topic.stream().filter(this::invented).count(),
                ids.stream().mapToInt(this::disordered).sum(),
                (int) ids.stream().filter(this::stale).count(),
                missing(this::logged),
                (int) ids.stream().filter(this::misfolded).count(),
                (int) held.parked());
    }

    private List<Message> of(String id) {
        return messages.getOrDefault(id, List.of());
    }

    /** Sequences on the topic in order of their first occurrence. */
    private Set<Long> sequences(String id) {
        return of(id).stream().map(Message::sequence).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Long> acknowledged(String id) {
        return LongStream.rangeClosed(1, acks.highest(id)).boxed().toList();
    }

    private int missing(Function<String, Collection<Long>> held) {
        return ids.stream()
                .mapToInt(id -> {
                    Set<Long> missing = new HashSet<>(acknowledged(id));
                    missing.removeAll(held.apply(id));
                    return missing.size();
                })
                .sum();
    }

    private Collection<Long> kept(String id) {
        Stores.Business business = held.businesses().get(id);
        return business == null
                ? List.of()
                : LongStream.rangeClosed(1, business.sequence()).boxed().toList();
    }

    private Collection<Long> logged(String id) {
        String prefix = "registry.business.v1:" + id + ":";
        Map<String, Long> expected = new HashMap<>();
        acknowledged(id).forEach(sequence -> expected.put(prefix + sequence, sequence));
        return expected.isEmpty()
                ? List.of()
                : held.logged().apply(expected.keySet()).stream()
                        .map(expected::get)
                        .toList();
    }

    private boolean invented(Message message) {
        Stores.Business business = held.businesses().get(message.key());
        return business == null || business.sequence() < message.sequence();
    }

    private int disordered(String id) {
        int disordered = 0;
        long expected = 1;
        for (long sequence : sequences(id)) {
            disordered += sequence == expected ? 0 : 1;
            expected = sequence + 1;
        }
        return disordered;
    }

    private boolean stale(String id) {
        List<Message> all = of(id);
        Stores.Business business = held.businesses().get(id);
        return all.isEmpty() || business == null || all.getLast().sequence() != business.sequence();
    }

    private boolean misfolded(String id) {
        List<Message> all = new ArrayList<>(of(id));
        Stores.Copy copy = held.copies().get(id);
        if (all.isEmpty() || copy == null) {
            return copy != null || !all.isEmpty();
        }
        all.sort(Comparator.comparingLong(Message::sequence));
        JsonNode brand = JsonMapper.shared().readTree(all.getLast().value()).at("/business/brand");
        return copy.sequence() != all.getLast().sequence()
                || copy.folds() != sequences(id).size()
                || !copy.brand().equals(brand.asString(""));
    }
}
