/** Secrets and keys that a machine makes for itself at first start and keeps. */
@NullMarked
package id.binaan.localstack.keys;

import org.jspecify.annotations.NullMarked;
