/** The operators' console: what they see comes from topics, what they do goes to the service that owns it. */
@NullMarked
package id.binaan.dashboard;

import org.jspecify.annotations.NullMarked;
