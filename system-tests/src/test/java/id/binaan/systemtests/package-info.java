/** Tests of the suite as a whole, with every part in a process of its own. */
@NullMarked
package id.binaan.systemtests;

import org.jspecify.annotations.NullMarked;
