/** Threads that begin and end with the service. */
@NullMarked
package id.binaan.kit.lifecycle;

import org.jspecify.annotations.NullMarked;
