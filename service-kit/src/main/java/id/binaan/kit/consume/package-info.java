/** From a topic to an effect that happens once: decoding, projections, reactions, parking. */
@NullMarked
package id.binaan.kit.consume;

import org.jspecify.annotations.NullMarked;
