/** Starts, kills and restarts the suite's parts as processes. */
@NullMarked
package id.binaan.systemtests.platform;

import org.jspecify.annotations.NullMarked;
