/** Certification: who is eligible, what was applied for and who is certified; begins with the businesses it knows of. */
@NullMarked
package id.binaan.certification;

import org.jspecify.annotations.NullMarked;
