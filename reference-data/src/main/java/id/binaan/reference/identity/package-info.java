/** Numbers, phones and amounts as people write them: read, checked and, where they identify a person, masked when printed. */
@NullMarked
package id.binaan.reference.identity;

import org.jspecify.annotations.NullMarked;
