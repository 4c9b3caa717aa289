/** The read copy of the registry's businesses. */
@NullMarked
package id.binaan.certification.business;

import org.jspecify.annotations.NullMarked;
