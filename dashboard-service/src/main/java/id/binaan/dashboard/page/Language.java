package id.binaan.dashboard.page;

import id.binaan.kit.web.Texts;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.util.WebUtils;

/** Pages are Indonesian until somebody switches, which a cookie remembers; programs say what they accept. */
final class Language extends AcceptHeaderLocaleResolver {
    static final String COOKIE = "binaan_language";

    Language() {
        setSupportedLocales(List.of(Texts.INDONESIAN, Locale.ENGLISH));
        setDefaultLocale(Texts.INDONESIAN);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getRequestURI().startsWith("/api/")) {
            return super.resolveLocale(request);
        }
        Cookie chosen = WebUtils.getCookie(request, COOKIE);
        return chosen != null && chosen.getValue().equals("en") ? Locale.ENGLISH : Texts.INDONESIAN;
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the switch sets the cookie");
    }
}
