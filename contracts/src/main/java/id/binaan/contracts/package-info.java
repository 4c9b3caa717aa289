/**
 * The published language of Binaan: topics, event families, their JSON Schemas and the codec between them.
 *
 * <p>What holds for every event:
 *
 * <ul>
 *   <li><b>It carries the state.</b> Each event has the full public state of its record after the event, and what
 *       changed. A reader that missed some, or that starts on a compacted topic, needs no other source.
 *   <li><b>It says no more than its topic may.</b> Internal topics have opaque ids and codes, never a person's name,
 *       number or free text, and reasons are codes. Names and phones travel on restricted topics, NIK, KK and NPWP on none.
 *   <li><b>Not known is absent.</b> A component is {@code @Nullable} exactly if its field is not required; null is never
 *       written. Amounts are whole rupiah, days are calendar days in WIB.
 *   <li><b>A tombstone has no value.</b> Its event class has no components; the envelope holds the key.
 *   <li><b>Readers survive newer producers.</b> Unknown fields are skipped, unknown enum values read as {@code UNKNOWN}, an
 *       unknown type of a known topic reads as the family's {@code Other}, which has the state.
 *   <li><b>Within a major version nothing is taken away.</b> No field is removed, retyped or newly required; whoever needs
 *       that makes a new major version, and with it a new topic.
 * </ul>
 *
 * <p>A new event is a record in its sealed family, a schema and an example; the tests name what is missing.
 */
@NullMarked
package id.binaan.contracts;

import org.jspecify.annotations.NullMarked;
