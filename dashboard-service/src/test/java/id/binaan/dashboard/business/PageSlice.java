package id.binaan.dashboard.business;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.binaan.contracts.Topics;
import id.binaan.contracts.envelope.Topic;
import id.binaan.dashboard.DashboardApplication;
import id.binaan.localstack.junit.BinaanPlatform;
import id.binaan.localstack.junit.Platform;
import id.binaan.localstack.keys.ServiceKeys;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** One console for all tests of pages in this JVM, in front of a registry that answers as told. */
@BinaanPlatform
abstract class PageSlice {
    private static MockMvc pages;
    static RegistryAnswers registry;

    final MockHttpSession session = new MockHttpSession();

    @BeforeAll
    static void start(Platform platform) throws Exception {
        if (pages != null) {
            return;
        }
        createTopics(platform.bootstrapServers());
        registry = new RegistryAnswers();
        String service = "pages-" + UUID.randomUUID();
        Path directory = Files.createTempDirectory("binaan-pages");
        ServiceKeys.createMissing(directory.resolve("keys"));
        ConfigurableApplicationContext console = SpringApplication.run(
                DashboardApplication.class,
                "--server.port=0",
                "--binaan.service=" + service,
                "--spring.mongodb.uri=" + platform.mongoUri(service),
                "--binaan.keys.directory=" + directory.resolve("keys/dashboard"),
                "--binaan.search.directory=" + directory.resolve("index"),
                "--binaan.services.registry=http://127.0.0.1:" + registry.port());
        pages = MockMvcBuilders.webAppContextSetup((WebApplicationContext) console)
                .apply(springSecurity())
                .build();
    }

    private static void createTopics(String brokers) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", brokers))) {
            for (Topic topic : List.of(Topics.BUSINESS, Topics.PERSON)) {
                if (!admin.listTopics().names().get().contains(topic.name())) {
                    admin.createTopics(List.of(
                                    new NewTopic(topic.name(), Topic.PARTITIONS, (short) 1).configs(topic.settings())))
                            .all()
                            .get();
                }
            }
        }
    }

    @BeforeEach
    void forget() {
        registry.forget();
    }

    final MockHttpServletResponse open(String role, String path) throws Exception {
        return ask(role, get(path));
    }

    /** @param fields names and values in turn */
    final MockHttpServletResponse send(String role, String path, String... fields) throws Exception {
        MockHttpServletRequestBuilder request = post(path).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return ask(role, request);
    }

    private MockHttpServletResponse ask(String role, MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse answer = pages.perform(request.session(session)
                        .with(oidcLogin()
                                .idToken(token -> token.subject(role)
                                        .claim("region", List.of(role.equals("operator") ? "14.03" : "14.03.02")))
                                .authorities(new SimpleGrantedAuthority("ROLE_" + role))))
                .andReturn()
                .getResponse();
        answer.setCharacterEncoding("UTF-8");
        return answer;
    }
}
