/** The registry: who exists, where, and what they make. */
@NullMarked
package id.binaan.registry;

import org.jspecify.annotations.NullMarked;
