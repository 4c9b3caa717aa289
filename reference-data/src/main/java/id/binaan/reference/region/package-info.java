/** Where things are: the administrative regions, their two code systems and the names people write for them. */
@NullMarked
package id.binaan.reference.region;

import org.jspecify.annotations.NullMarked;
