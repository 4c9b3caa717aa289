/** What outreach publishes: activities as counts, and who took part. */
@NullMarked
package id.binaan.contracts.outreach;

import org.jspecify.annotations.NullMarked;
