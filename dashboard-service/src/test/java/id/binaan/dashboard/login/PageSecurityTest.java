package id.binaan.dashboard.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.binaan.localstack.junit.BinaanPlatform;
import id.binaan.localstack.junit.TestTokens;
import id.binaan.localstack.keys.ServiceKeys;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.OidcLoginRequestPostProcessor;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;

/** Pages need a login, forms a token, programs a token of their own; nobody is sent elsewhere. */
@BinaanPlatform
@SpringBootTest
@AutoConfigureMockMvc
class PageSecurityTest {
    @Autowired
    MockMvc console;

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry properties) throws Exception {
        Path directory = Files.createTempDirectory("binaan-pages");
        ServiceKeys.createMissing(directory.resolve("keys"));
        properties.add("binaan.service", () -> "pages");
        properties.add(
                "binaan.keys.directory",
                () -> directory.resolve("keys/dashboard").toString());
        properties.add(
                "binaan.search.directory", () -> directory.resolve("index").toString());
        properties.add("binaan.login.address", () -> "http://localhost:8080");
    }

    private static OidcLoginRequestPostProcessor as(String role, String... regions) {
        return oidcLogin()
                .idToken(token ->
                        token.subject(role).claim("roles", List.of(role)).claim("region", List.of(regions)))
                .authorities(new SimpleGrantedAuthority("ROLE_" + role));
    }

    private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        return console.perform(request).andReturn().getResponse();
    }

    @Nested
    class WithoutALogin {
        @Test
        void aPageLeadsToTheLogin() throws Exception {
            MockHttpServletResponse answer = answer(get("/usaha"));
            assertThat(answer.getStatus()).isEqualTo(302);
            assertThat(answer.getRedirectedUrl()).isEqualTo("http://localhost:8080/oauth2/authorization/binaan");
        }

        @Test
        void aForgedHostIsNotFollowed() throws Exception {
            MockHttpServletResponse answer =
                    answer(get("/oauth2/authorization/binaan").header("Host", "evil.example"));
            assertThat(answer.getRedirectedUrl())
                    .contains("redirect_uri=http://localhost:8080/login/oauth2/code/binaan")
                    .contains("code_challenge_method=S256")
                    .doesNotContain("evil");
        }

        @Test
        void partsAndFormsAreAnswered401() throws Exception {
            assertThat(answer(get("/cari").header("HX-Request", "true")).getStatus())
                    .isEqualTo(401);
            assertThat(answer(post("/bahasa")).getStatus()).isEqualTo(401);
            assertThat(answer(get("/sesi")).getStatus()).isEqualTo(401);
        }
    }

    @Nested
    class WithALogin {
        @Test
        void aFormWithoutItsTokenChangesNothing() throws Exception {
            assertThat(answer(post("/operasi/bangun-ulang").with(as("admin"))).getStatus())
                    .isEqualTo(401);
            assertThat(answer(post("/operasi/bangun-ulang").with(as("admin")).with(csrf()))
                            .getRedirectedUrl())
                    .isEqualTo("/operasi");
        }

        @ParameterizedTest
        @ValueSource(strings = {"enumerator", "supervisor", "operator", "head", "planner"})
        void whatIsTheAdminsIsRefusedToOthers(String role) throws Exception {
            assertThat(answer(post("/operasi/bangun-ulang")
                                    .with(as(role, "14.03"))
                                    .with(csrf()))
                            .getStatus())
                    .isEqualTo(403);
            assertThat(answer(post("/operasi/registry/buang")
                                    .param("id", "x")
                                    .with(as(role, "14.03"))
                                    .with(csrf()))
                            .getStatus())
                    .isEqualTo(403);
        }

        @Test
        void thePolicyForContentAllowsNothingInline() throws Exception {
            assertThat(answer(get("/").with(as("operator", "14.03"))).getHeader("Content-Security-Policy"))
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
        }

        @ParameterizedTest
        @CsvSource({
            "/usaha?keadaan=DRAFT, /usaha?keadaan=DRAFT",
            "//evil.example, /",
            "https://evil.example/, /",
            "'/\\evil.example', /",
            "'/ x', /"
        })
        void theLanguageSwitchComesBackToOwnPagesOnly(String back, String location) throws Exception {
            MockHttpServletResponse answer = answer(post("/bahasa")
                    .param("language", "en")
                    .param("back", back)
                    .with(as("operator", "14.03"))
                    .with(csrf()));
            assertThat(answer.getHeader(HttpHeaders.LOCATION)).isEqualTo(location);
            assertThat(answer.getHeader(HttpHeaders.SET_COOKIE)).contains("binaan_language=en", "HttpOnly");
        }

        @Test
        void whatDoesNotExistIsAPageInTheirLanguage() throws Exception {
            MockHttpServletResponse answer = answer(get("/tidak-ada").with(as("operator", "14.03")));
            assertThat(answer.getStatus()).isEqualTo(404);
            assertThat(answer.getContentAsString()).contains("<h1>Tidak ditemukan</h1>");
        }
    }

    @Test
    void anAddressThatTheFirewallRefusesIsNoFault() throws Exception {
        assertThat(answer(get(java.net.URI.create("/usaha/%2500"))).getStatus()).isEqualTo(400);
        assertThat(answer(get(java.net.URI.create("/api/v1/digests/%2500"))).getContentType())
                .isEqualTo("application/problem+json");
    }

    @Test
    void programsAreLetInByTheirToken() throws Exception {
        assertThat(answer(get("/api/v1/operations")
                                .header(
                                        HttpHeaders.AUTHORIZATION,
                                        "Bearer " + TestTokens.of("operator", List.of("operator"), List.of("14.03"))))
                        .getStatus())
                .isEqualTo(200);
        MockHttpServletResponse problem = answer(get("/api/v1/tidak-ada")
                .header(
                        HttpHeaders.AUTHORIZATION,
                        "Bearer " + TestTokens.of("operator", List.of("operator"), List.of("14.03"))));
        assertThat(problem.getContentType()).isEqualTo("application/problem+json");
    }
}
