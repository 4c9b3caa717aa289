/** Census intake: lists as offices have them become drafts in the registry, row by row, safely repeatable. */
@NullMarked
package id.binaan.registry.intake;

import org.jspecify.annotations.NullMarked;
