package id.binaan.reference.region;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the reference files; their fields hold neither quotes nor commas, which a test makes sure of. */
final class RegionFiles {
    private static final String FOLDER = "/reference/wilayah/";

    private final Map<String, String> bpsCodes = new HashMap<>();
    private final Map<String, MapPoint> points = new HashMap<>();
    private final NavigableMap<RegionCode, Region> regions = new TreeMap<>();

    /** All regions we keep, by code. */
    static NavigableMap<RegionCode, Region> read() {
        RegionFiles files = new RegionFiles();
        files.rows("bengkalis_kode_bps.csv", row -> files.bpsCodes.put(row[0], row[1]));
        files.rows("koordinat_bengkalis.csv", row -> files.points.put(row[0], point(row)));
        files.rows("provinsi.csv", row -> files.add(row[0], row[1], row[0], null));
        files.rows("kabupaten_kota.csv", row -> files.add(row[0], row[2], row[3], null));
        files.rows("kecamatan.csv", row -> files.add(row[0], row[2], "", null));
        files.rows("desa_bengkalis.csv", row -> files.add(row[0], row[2], "", row[4]));
        return files.regions;
    }

    private void add(String code, String name, String bps, @Nullable String postalCode) {
        String known = bpsCodes.getOrDefault(code, bps);
        RegionCode regionCode = new RegionCode(code);
        BpsCode bpsCode = known.isEmpty() ? null : new BpsCode(known);
        regions.put(regionCode, new Region(regionCode, name, bpsCode, postalCode, points.get(code)));
    }

    private static MapPoint point(String[] row) {
        boolean centreIsInside = row[5].equals("ya");
        int latitude = centreIsInside ? 1 : 3;
        return new MapPoint(Double.parseDouble(row[latitude]), Double.parseDouble(row[latitude + 1]));
    }

    private void rows(String file, Consumer<String[]> each) {
        InputStream resource = Objects.requireNonNull(RegionFiles.class.getResourceAsStream(FOLDER + file), file);
        try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(line -> line.split(",", -1)).forEach(each);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
