/** Reads a list of businesses as an office sends it (spreadsheet or text, whatever its name says) row by row, or says why it cannot. */
@NullMarked
package id.binaan.registry.intake.table;

import org.jspecify.annotations.NullMarked;
