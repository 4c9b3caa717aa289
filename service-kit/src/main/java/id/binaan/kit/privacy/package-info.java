/** Personal data at rest and in answers: encryption, blind indexes, masking, reads with a purpose. */
@NullMarked
package id.binaan.kit.privacy;

import org.jspecify.annotations.NullMarked;
