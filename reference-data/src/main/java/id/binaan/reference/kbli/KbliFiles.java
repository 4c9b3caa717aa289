package id.binaan.reference.kbli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads the catalogues; of the long explanations of 2025 only the words are kept, for searching. */
final class KbliFiles {
    private static final String FOLDER = "/reference/kbli/";
    private static final List<String> LEVELS = List.of(
            "01_kategori.json",
            "02_golongan_pokok.json",
            "03_golongan.json",
            "04_subgolongan.json",
            "05_kelompok.json");

    private final NavigableMap<String, KbliEntry> entries = new TreeMap<>();
    private final Explanations explanations = new Explanations();
    private final KbliVersion version;

    private KbliFiles(KbliVersion version) {
        this.version = version;
    }

    /** An edition; empty if we have no list of it. */
    static KbliEdition read(KbliVersion version) {
        KbliFiles files = new KbliFiles(version);
        switch (version) {
            case KBLI_2017 -> {}
            case KBLI_2020 -> files.readTable("kbli2020.tsv");
            case KBLI_2025 -> LEVELS.forEach(level -> files.readJson("kbli2025/" + level));
        }
        return new KbliEdition(files.entries, files.explanations.words());
    }

    private void readTable(String file) {
        try (var lines = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(line -> line.split("\t")).forEach(row -> add(row[0], row[2], row[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readJson(String file) {
        try (InputStream in = open(file);
                JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.START_OBJECT) {
                readEntry(json);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readEntry(JsonParser json) {
        String code = "";
        String title = "";
        String parent = "";
        String explanation = "";
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String property = json.currentName();
            json.nextToken();
            switch (property) {
                case "code" -> code = json.getString();
                case "title" -> title = json.getString();
                case "description" -> explanation = json.getString();
                default -> parent = json.getString();
            }
        }
        explanations.add(code, explanation);
        KbliEntry above = entries.get(parent);
        add(code, title, above == null ? code : above.category());
    }

    private void add(String code, String title, String category) {
        entries.put(code, new KbliEntry(code, version, title, category.intern()));
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(KbliFiles.class.getResourceAsStream(FOLDER + file), file);
    }
}
