/** What the harm tests put on a service's class path: it ends the process at a fail point, or breaks a guarantee. */
@NullMarked
package id.binaan.systemtests.harm;

import org.jspecify.annotations.NullMarked;
