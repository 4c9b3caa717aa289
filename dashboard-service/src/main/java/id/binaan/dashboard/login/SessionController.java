package id.binaan.dashboard.login;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Lets an open page find out whether its session still lives, and lets people come back to it after a login. */
@Controller
@PreAuthorize("permitAll()")
class SessionController {

    /** Who is logged in and the token that a form has to carry now; 401 if nobody is. */
    @GetMapping("/sesi")
    ResponseEntity<Map<String, String>> session(CsrfToken token) {
        Optional<Operator> operator = Operators.current();
        return operator.map(known -> ResponseEntity.ok(Map.of("operator", known.name(), "csrf", token.getToken())))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.UNAUTHORIZED).build());
    }

    /** Opened beside a page whose session was lost; getting here means that the person has logged in. */
    @GetMapping("/masuk")
    String loggedIn() {
        return "login/done";
    }

    @GetMapping("/masuk/gagal")
    String failed() {
        return "login/failed";
    }
}
