/** The identity provider for development: demo people, console login and tokens for scripts. */
@NullMarked
package id.binaan.localstack.idp;

import org.jspecify.annotations.NullMarked;
