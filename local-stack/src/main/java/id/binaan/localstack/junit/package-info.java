/** The platform for tests: one broker, one store and one token issuer per JVM. */
@NullMarked
package id.binaan.localstack.junit;

import org.jspecify.annotations.NullMarked;
