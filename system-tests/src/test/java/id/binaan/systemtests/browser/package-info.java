/** The console in a real browser: what people see and do, wide and on a phone, in both languages. */
@NullMarked
package id.binaan.systemtests.browser;

import org.jspecify.annotations.NullMarked;
