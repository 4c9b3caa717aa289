/** Who sits in front of the console: login at the identity provider, the session, the token for calls to services. */
@NullMarked
package id.binaan.dashboard.login;

import org.jspecify.annotations.NullMarked;
