/** A Lucene index on disk that may be thrown away at any time: opened, made anew, searched while it is written to. */
@NullMarked
package id.binaan.dashboard.search.index;

import org.jspecify.annotations.NullMarked;
