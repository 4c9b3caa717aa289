/** Reading fields of stored documents. */
@NullMarked
package id.binaan.kit.stored;

import org.jspecify.annotations.NullMarked;
