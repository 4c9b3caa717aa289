/** The topics a service owns: made, checked and kept rolling. */
@NullMarked
package id.binaan.kit.topic;

import org.jspecify.annotations.NullMarked;
