package id.binaan.dashboard.page;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The language switch. */
@Controller
@PreAuthorize("isAuthenticated()")
class LanguageController {

    /** @param back the page that was open; anything that leads elsewhere is replaced by the first page */
    @PostMapping("/bahasa")
    ResponseEntity<Void> choose(
            @RequestParam(defaultValue = "id") String language,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request) {
        ResponseCookie cookie = ResponseCookie.from(Language.COOKIE, language.equals("en") ? "en" : "id")
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .location(local(back))
                .build();
    }

    private static URI local(String back) {
        try {
            URI there = URI.create(back);
            boolean own = back.startsWith("/") && !back.startsWith("//") && there.getHost() == null;
            return own && back.indexOf('\\') < 0 ? there : URI.create("/");
        } catch (IllegalArgumentException noAddress) {
            return URI.create("/");
        }
    }
}
