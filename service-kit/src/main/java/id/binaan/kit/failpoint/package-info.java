/** Named places where a test may end the process. */
@NullMarked
package id.binaan.kit.failpoint;

import org.jspecify.annotations.NullMarked;
