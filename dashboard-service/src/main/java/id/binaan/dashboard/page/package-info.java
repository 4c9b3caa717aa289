/** What all pages share: layout, navigation by role, words in two languages, forms of numbers and dates, error pages. */
@NullMarked
package id.binaan.dashboard.page;

import org.jspecify.annotations.NullMarked;
