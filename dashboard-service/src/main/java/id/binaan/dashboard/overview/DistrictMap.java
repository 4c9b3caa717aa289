package id.binaan.dashboard.overview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The outlines of the subdistricts, ready to be drawn. */
@Component
class DistrictMap {
    private static final int WIDTH = 1_000;
    private static final int MARGIN = 36;

    private final List<Shape> shapes;
    private final int height;

    /**
     * A subdistrict on the map.
     *
     * @param outline as the {@code d} of an SVG path
     * @param labelX where its number stands
     */
    record Shape(String code, String outline, int labelX, int labelY) {
        /** Whether a number in the middle of that place would be cut off. */
        public boolean atEdge() {
            return labelX > WIDTH - 100;
        }
    }

    /** Longitude and latitude onto the field; at the equator a degree is as long east as north. */
    private record Projection(double west, double north, double scale) {
        int x(double longitude) {
            return MARGIN + (int) Math.round((longitude - west) * scale);
        }

        int y(double latitude) {
            return MARGIN + (int) Math.round((north - latitude) * scale);
        }
    }

    DistrictMap() {
        JsonNode features = read().get("features");
        List<double[]> points = new ArrayList<>();
        features.forEach(feature -> collect(feature.at("/geometry/coordinates"), points));
        double west = points.stream().mapToDouble(point -> point[0]).min().orElseThrow();
        double east = points.stream().mapToDouble(point -> point[0]).max().orElseThrow();
        double south = points.stream().mapToDouble(point -> point[1]).min().orElseThrow();
        double north = points.stream().mapToDouble(point -> point[1]).max().orElseThrow();
        Projection projection = new Projection(west, north, (WIDTH - 2 * MARGIN) / (east - west));
        height = projection.y(south) + MARGIN;
        shapes = features.valueStream()
                .map(feature -> shape(feature, projection))
                .toList();
    }

    List<Shape> shapes() {
        return shapes;
    }

    /** The field of the drawing. */
    String viewBox() {
        return "0 0 " + WIDTH + " " + height;
    }

    private static Shape shape(JsonNode feature, Projection projection) {
        JsonNode properties = feature.get("properties");
        StringBuilder outline = new StringBuilder();
        draw(feature.at("/geometry/coordinates"), projection, outline);
        return new Shape(
                properties.get("kode").asString(),
                outline.toString(),
                projection.x(properties.get("lng_label").asDouble()),
                projection.y(properties.get("lat_label").asDouble()));
    }

    /** Rings, however deep they are nested. */
    private static void draw(JsonNode coordinates, Projection projection, StringBuilder outline) {
        boolean ring = coordinates.get(0).get(0).isNumber();
        if (!ring) {
            coordinates.forEach(inner -> draw(inner, projection, outline));
            return;
        }
        String command = "M";
        for (JsonNode point : coordinates) {
            outline.append(command)
                    .append(projection.x(point.get(0).asDouble()))
                    .append(' ')
                    .append(projection.y(point.get(1).asDouble()));
            command = "L";
        }
        outline.append('Z');
    }

    private static void collect(JsonNode coordinates, List<double[]> points) {
        if (coordinates.get(0).isNumber()) {
            points.add(new double[] {
                coordinates.get(0).asDouble(), coordinates.get(1).asDouble()
            });
        } else {
            coordinates.forEach(inner -> collect(inner, points));
        }
    }

    private static JsonNode read() {
        try (InputStream file = new ClassPathResource("peta/kecamatan.geojson").getInputStream()) {
            return JsonMapper.shared().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
