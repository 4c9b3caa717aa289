/** A row of a list by field, read the way people write names, telephones, addresses, dates and sums. */
@NullMarked
package id.binaan.registry.intake.row;

import org.jspecify.annotations.NullMarked;
