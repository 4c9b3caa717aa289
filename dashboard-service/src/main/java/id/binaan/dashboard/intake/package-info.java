/** Pendataan: bringing lists in, from the upload to the report. */
@NullMarked
package id.binaan.dashboard.intake;

import org.jspecify.annotations.NullMarked;
