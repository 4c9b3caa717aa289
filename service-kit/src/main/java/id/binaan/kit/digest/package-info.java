/** Count and fingerprint of what a service holds, to compare sender and reader. */
@NullMarked
package id.binaan.kit.digest;

import org.jspecify.annotations.NullMarked;
