/** What the state has published and every service reads alike: regions, KBLI, and the formats of its numbers. */
@NullMarked
package id.binaan.reference;

import org.jspecify.annotations.NullMarked;
