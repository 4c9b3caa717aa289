/** What certification publishes: who may apply, how applications go on, and certificates. Ids only. */
@NullMarked
package id.binaan.contracts.certification;

import org.jspecify.annotations.NullMarked;
