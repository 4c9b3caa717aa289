/** HTTP the same way everywhere: problem details, versions, repeated commands, pages, history. */
@NullMarked
package id.binaan.kit.web;

import org.jspecify.annotations.NullMarked;
