/** Recording and correcting a business with its owner, as people type it. */
@NullMarked
package id.binaan.dashboard.business.form;

import org.jspecify.annotations.NullMarked;
