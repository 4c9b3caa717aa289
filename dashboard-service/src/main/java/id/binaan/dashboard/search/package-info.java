/** Finding businesses: words with typos, filters, counts, always inside the caller's region; an index beside the read model. */
@NullMarked
package id.binaan.dashboard.search;

import org.jspecify.annotations.NullMarked;
