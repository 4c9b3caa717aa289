/** What the console knows of the registry's records: copies made from topics, and nothing the console does not show. */
@NullMarked
package id.binaan.dashboard.readmodel;

import org.jspecify.annotations.NullMarked;
