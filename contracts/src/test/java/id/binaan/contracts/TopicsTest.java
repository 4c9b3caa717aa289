package id.binaan.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import id.binaan.contracts.envelope.DataClass;
import id.binaan.contracts.envelope.EventFamily;
import id.binaan.contracts.envelope.Topic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Topics, their settings and their event types are what we agreed with every reader. */
class TopicsTest {
    private static final String DAY = "86400000";

    @Test
    void names_and_classes() {
        assertThat(Topics.ALL.stream()
                        .map(topic -> topic.name() + " " + topic.dataClass().wireName()))
                .containsExactly(
                        "binaan.registry.person.v1 restricted",
                        "binaan.registry.business.v1 internal",
                        "binaan.registry.finance.v1 restricted",
                        "binaan.registry.directory.v1 partner",
                        "binaan.registry.cooperative.v1 internal",
                        "binaan.certification.eligibility.v1 internal",
                        "binaan.certification.application.v1 internal",
                        "binaan.certification.certificate.v1 internal",
                        "binaan.certification.programme.v1 internal",
                        "binaan.outreach.activity.v1 internal",
                        "binaan.outreach.participation.v1 restricted",
                        "binaan.dashboard.evaluation.v1 internal");
    }

    @Test
    void what_may_hold_a_name_is_gone_from_disk_a_day_after_it_was_replaced() {
        Map<String, String> settings = Map.of(
                "cleanup.policy", "compact",
                "delete.retention.ms", "604800000",
                "min.compaction.lag.ms", "0",
                "max.compaction.lag.ms", DAY,
                "segment.ms", "21600000");

        assertThat(topics(true))
                .isNotEmpty()
                .allSatisfy(topic -> assertThat(topic.settings()).isEqualTo(settings));
    }

    @Test
    void what_holds_ids_only_is_a_full_log_for_thirty_days() {
        Map<String, String> settings = Map.of(
                "cleanup.policy", "compact",
                "delete.retention.ms", "604800000",
                "min.compaction.lag.ms", "2592000000");

        assertThat(topics(false))
                .isNotEmpty()
                .allSatisfy(topic -> assertThat(topic.settings()).isEqualTo(settings));
    }

    @Test
    void six_partitions_and_a_heartbeat_that_is_no_record_key() {
        assertThat(Topic.PARTITIONS).isEqualTo(6);
        assertThat(Topic.HEARTBEAT_KEY).isEqualTo("~heartbeat");
        assertThat(Topic.HEARTBEAT_TYPE).isEqualTo("id.binaan.heartbeat.v1");
    }

    @Test
    void event_types() {
        Map<String, String> types = new HashMap<>();
        for (EventFamily<?> family : EventFamilies.ALL) {
            types.put(
                    family.topic().record(),
                    family.types().values().stream().map(type -> type.name()).collect(Collectors.joining(" ")));
        }

        assertThat(types)
                .isEqualTo(Map.of(
                        "person",
                        "recorded corrected consent-given consent-withdrawn erased",
                        "business",
                        "registered corrected submitted returned field-verified validated correction-requested "
                                + "correction-refused rejected reopened merged unmerged status-changed "
                                + "scale-changed product-changed went-stale reconfirmed",
                        "finance",
                        "recorded corrected erased",
                        "directory",
                        "listed changed withdrawn",
                        "cooperative",
                        "registered corrected annual-meeting-recorded status-computed",
                        "eligibility",
                        "assessed",
                        "application",
                        "identified documents-collected submitted stage-reached returned issued rejected "
                                + "withdrawn cancelled",
                        "certificate",
                        "issued commitment-opened commitment-extended commitment-met commitment-breached "
                                + "renewal-due renewed suspended reinstated revoked expired invalidated",
                        "activity",
                        "planned approved opened registration-closed started held evaluated postponed " + "cancelled",
                        "participation",
                        "requested invited registered waitlisted seat-offered declined attended absent "
                                + "test-scored pkp-passed pkp-number-recorded walked-in erased"));
    }

    @Test
    void every_family_reads_types_that_it_does_not_know() {
        assertThat(EventFamilies.ALL)
                .allSatisfy(family -> assertThat(family.fallback()).isNotNull());
    }

    /** Registry topics and every topic that is not internal may hold names. */
    private static List<Topic> topics(boolean names) {
        return Topics.ALL.stream()
                .filter(topic ->
                        names == (topic.context().equals("registry") || topic.dataClass() != DataClass.INTERNAL))
                .toList();
    }
}
