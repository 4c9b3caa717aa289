/** Record ids: minted in order of time, or derived so that a repeat hits the same record. */
@NullMarked
package id.binaan.kit.ids;

import org.jspecify.annotations.NullMarked;
