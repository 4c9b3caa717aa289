package id.binaan.dashboard.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.binaan.localstack.junit.BinaanPlatform;
import id.binaan.localstack.junit.Platform;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** The index may be lost, old or broken: the next start finds what it lacks. */
@BinaanPlatform
class RestartTest {
    private static final String VILLAGE = "14.03.11.2001";

    private RegistryDouble registry;
    private Console console;

    @BeforeEach
    void start(Platform platform) throws Exception {
        console = new Console(platform);
        registry = new RegistryDouble(platform.bootstrapServers());
    }

    @AfterEach
    void stop() throws Exception {
        registry.close();
        console.close();
    }

    private void untilFound(String words, String... names) {
        SearchSlice.eventually()
                .untilAsserted(() -> assertThat(console.found(words, VILLAGE)).containsExactly(names));
    }

    @Test
    void anIndexThatWasRemovedIsMadeAnew() throws Exception {
        registry.publishes(BusinessState.in(VILLAGE, "Kencana Hilang"));
        untilFound("kencana hilang", "Kencana Hilang");
        console.stop();
        FileSystemUtils.deleteRecursively(console.index);
        console.start();
        untilFound("kencana hilang", "Kencana Hilang");
    }

    @Test
    void anIndexThatIsOlderThanTheReadModelCatchesUp() throws Exception {
        UUID owner = UUID.randomUUID();
        BusinessState stays = BusinessState.in(VILLAGE, "Kencana Tetap").owner(owner);
        BusinessState changes = BusinessState.in(VILLAGE, "Kencana Semula");
        BusinessState moves = BusinessState.in(VILLAGE, "Kencana Pindah");
        registry.publishes(List.of(stays, changes, moves));
        registry.publishesPerson(owner, "Halimatus", Map.of());
        untilFound("kencana semula", "Kencana Semula");
        untilFound("halimatus", "Kencana Tetap");
        console.stop();
        Path older = console.index.resolveSibling("older");
        FileSystemUtils.copyRecursively(console.index, older);
        console.start();

        changes.name = "Kencana Berubah";
        moves.location = BusinessState.in("14.03.09.1001", "").location;
        registry.publishes(List.of(changes, moves, BusinessState.in(VILLAGE, "Kencana Menyusul")));
        registry.publishesPerson(owner, "Zubaidah", Map.of());
        untilFound("kencana menyusul", "Kencana Menyusul");
        untilFound("zubaidah", "Kencana Tetap");
        console.stop();
        FileSystemUtils.deleteRecursively(console.index);
        FileSystemUtils.copyRecursively(older, console.index);
        console.start();

        untilFound("kencana menyusul", "Kencana Menyusul");
        untilFound("kencana berubah", "Kencana Berubah");
        untilFound("zubaidah", "Kencana Tetap");
        assertThat(console.found("semula", VILLAGE)).isEmpty();
        assertThat(console.found("halimatus", VILLAGE)).isEmpty();
        assertThat(console.found("kencana pindah", VILLAGE)).isEmpty();
    }

    @Test
    void anIndexThatCannotBeReadIsMadeAnew() throws Exception {
        registry.publishes(BusinessState.in(VILLAGE, "Kencana Rusak"));
        untilFound("kencana rusak", "Kencana Rusak");
        console.stop();
        try (Stream<Path> files = Files.walk(console.index)) {
            for (Path file : files.filter(path -> path.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        console.start();
        untilFound("kencana rusak", "Kencana Rusak");
    }

    @Test
    void whatWasErasedIsInNoFileOfIt() throws Exception {
        UUID owner = UUID.randomUUID();
        registry.publishesPerson(owner, "Qomariyatun", Map.of());
        registry.publishes(BusinessState.in(VILLAGE, "Kencana Lupa").owner(owner));
        untilFound("qomariyatun", "Kencana Lupa");
        console.part(BusinessIndex.class).keepChanges();
        assertThat(filesWith("qomariyatun")).isNotEmpty();

        registry.erasesPerson(owner);
        SearchSlice.eventually()
                .untilAsserted(
                        () -> assertThat(console.found("qomariyatun", VILLAGE)).isEmpty());
        SearchSlice.eventually().untilAsserted(() -> {
            console.part(BusinessIndex.class).forget();
            assertThat(filesWith("qomariyatun")).isEmpty();
        });
    }

    /** Words stand in the files as they are, but for the beginning that they share with the word before. */
    private List<String> filesWith(String word) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(console.index)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(word.substring(3))) {
                    found.add(file.getFileName().toString());
                }
            }
        }
        return found;
    }
}
