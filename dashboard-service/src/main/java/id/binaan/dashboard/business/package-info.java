/** Usaha: the list of businesses, what is known of one and what happened to it, and handing it in. */
@NullMarked
package id.binaan.dashboard.business;

import org.jspecify.annotations.NullMarked;
