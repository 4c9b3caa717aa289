/** Guesses which column of a list holds which fact about a business, and keeps what a person decided instead. */
@NullMarked
package id.binaan.registry.intake.mapping;

import org.jspecify.annotations.NullMarked;
