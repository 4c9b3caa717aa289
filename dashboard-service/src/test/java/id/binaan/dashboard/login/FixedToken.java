package id.binaan.dashboard.login;

import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** A token for tests, where no identity provider gives one. */
@Primary
@Component
public final class FixedToken extends OperatorToken {
    FixedToken() {
        super(request -> {
            throw new IllegalStateException("nobody is asked for a token here");
        });
    }

    @Override
    public String value() {
        return "token-for-tests";
    }
}
