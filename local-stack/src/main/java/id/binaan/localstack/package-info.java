/** The development platform in one process: broker, document store and identity provider, started and stopped together. */
@NullMarked
package id.binaan.localstack;

import org.jspecify.annotations.NullMarked;
