/** The forms of texts and numbers in events, refused by records and schemas alike. */
@NullMarked
package id.binaan.contracts.shape;

import org.jspecify.annotations.NullMarked;
