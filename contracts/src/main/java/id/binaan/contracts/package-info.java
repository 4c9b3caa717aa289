/** The published language of Binaan: what topics there are. */
@NullMarked
package id.binaan.contracts;

import org.jspecify.annotations.NullMarked;
