package id.binaan.dashboard.login;

import org.springframework.security.core.AuthenticationException;

/** The identity provider gives no token for this session any more: what was asked waits for a new login. */
public final class SessionEnded extends AuthenticationException {
    SessionEnded() {
        super("the session at the identity provider has ended");
    }
}
