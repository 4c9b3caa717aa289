/** What operators see of a service: health, parked events, digests. */
@NullMarked
package id.binaan.kit.operations;

import org.jspecify.annotations.NullMarked;
