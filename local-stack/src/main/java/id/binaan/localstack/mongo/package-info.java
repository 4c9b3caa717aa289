/** A document store that speaks MongoDB's protocol and keeps what it acknowledged. */
@NullMarked
package id.binaan.localstack.mongo;

import org.jspecify.annotations.NullMarked;
