package id.binaan.reference.region;

import id.binaan.reference.identity.Checked;
import id.binaan.reference.identity.Finding;
import java.util.List;

/**
 * A place on the map (WGS 84).
 *
 * @param latitude degrees, north positive, -90 to 90
 * @param longitude degrees, east positive, -180 to 180
 */
public record MapPoint(double latitude, double longitude) {
    /** @throws IllegalArgumentException if out of range or not a number; for input use {@link #check} */
    public MapPoint {
        if (!isOnEarth(latitude, longitude)) {
            throw new IllegalArgumentException("not a place on earth");
        }
    }

    /** Refuses what is not on earth; warns outside the rough bounds of Bengkalis, or if the two look swapped. */
    public static Checked<MapPoint> check(double latitude, double longitude) {
        return isOnEarth(latitude, longitude)
                ? Checked.valid(new MapPoint(latitude, longitude)).warn(MapPoint::doubts)
                : Checked.invalid("map.not-on-earth");
    }

    private List<Finding> doubts() {
        if (DistrictBounds.BENGKALIS.contains(latitude, longitude)) {
            return List.of();
        }
        boolean swapped = DistrictBounds.BENGKALIS.contains(longitude, latitude);
        return List.of(Finding.of(swapped ? "map.swapped" : "map.outside-district"));
    }

    private static boolean isOnEarth(double latitude, double longitude) {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    }
}
