/** Businesses: what is recorded of them, how a record comes from draft to checked, and how it is read. */
@NullMarked
package id.binaan.registry.business;

import org.jspecify.annotations.NullMarked;
