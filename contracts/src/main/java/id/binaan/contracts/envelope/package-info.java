/** Topics and the CloudEvents envelope: what every message on a Binaan topic has in common, whatever it is about. */
@NullMarked
package id.binaan.contracts.envelope;

import org.jspecify.annotations.NullMarked;
