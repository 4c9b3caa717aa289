/** Persons: owners, responsible persons and workers, with their identifiers, consents and businesses. */
@NullMarked
package id.binaan.registry.person;

import org.jspecify.annotations.NullMarked;
