/** Who calls and what they may see: roles, and regions by whole segments; closed by default. */
@NullMarked
package id.binaan.kit.security;

import org.jspecify.annotations.NullMarked;
