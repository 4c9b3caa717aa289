/** What businesses do: the classification of activities, its editions of 2020 and 2025 side by side. */
@NullMarked
package id.binaan.reference.kbli;

import org.jspecify.annotations.NullMarked;
