/** A real Kafka broker for one machine, inside this process. */
@NullMarked
package id.binaan.localstack.kafka;

import org.jspecify.annotations.NullMarked;
