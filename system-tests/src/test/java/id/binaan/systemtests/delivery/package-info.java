/** Whether what was acknowledged takes effect elsewhere once and in order, whatever process dies. */
@NullMarked
package id.binaan.systemtests.delivery;

import org.jspecify.annotations.NullMarked;
