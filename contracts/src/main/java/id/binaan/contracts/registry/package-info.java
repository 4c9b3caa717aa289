/** What the registry publishes: businesses with their products, persons, and yearly finance. */
@NullMarked
package id.binaan.contracts.registry;

import org.jspecify.annotations.NullMarked;
