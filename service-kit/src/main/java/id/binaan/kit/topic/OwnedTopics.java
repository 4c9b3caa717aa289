package id.binaan.kit.topic;

import id.binaan.contracts.envelope.Topic;
import java.util.List;

/** The topics a service publishes; each service declares one bean of it. */
public record OwnedTopics(List<Topic> topics) {}
