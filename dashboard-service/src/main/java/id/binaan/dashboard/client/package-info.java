/** Typed calls to the services, in the name of whoever sits in front of the console. */
@NullMarked
package id.binaan.dashboard.client;

import org.jspecify.annotations.NullMarked;
