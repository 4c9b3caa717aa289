/** How large a business is before the law, worked out from its figures by dated rules. */
@NullMarked
package id.binaan.registry.scale;

import org.jspecify.annotations.NullMarked;
