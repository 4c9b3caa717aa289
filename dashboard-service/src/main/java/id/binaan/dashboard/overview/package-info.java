/** Ringkasan: what needs somebody, by their role, and the figures behind it. */
@NullMarked
package id.binaan.dashboard.overview;

import org.jspecify.annotations.NullMarked;
