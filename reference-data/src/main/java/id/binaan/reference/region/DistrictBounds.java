package id.binaan.reference.region;

/** A box around a district, in degrees; too rough for more than a warning (DOMAIN 1.5). */
record DistrictBounds(double south, double north, double west, double east) {
    static final DistrictBounds BENGKALIS = new DistrictBounds(0.92, 2.13, 100.96, 102.51);

    boolean contains(double latitude, double longitude) {
        return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
    }
}
