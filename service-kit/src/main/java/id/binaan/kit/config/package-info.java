/** Puts the kit together for Spring Boot. */
@NullMarked
package id.binaan.kit.config;

import org.jspecify.annotations.NullMarked;
