package id.binaan.registry.business;

import id.binaan.reference.identity.PostalCode;
import id.binaan.reference.region.BpsCode;
import id.binaan.reference.region.MapPoint;
import id.binaan.reference.region.Region;
import id.binaan.reference.region.RegionCode;
import id.binaan.reference.region.RegionLevel;
import id.binaan.reference.region.Regions;
import id.binaan.registry.FieldErrors;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Checks where a business is said to be. */
final class PlaceForm {
    private final Regions regions;

    PlaceForm(Regions regions) {
        this.regions = regions;
    }

    Place check(BusinessInput.PlaceInput input, FieldErrors errors) {
        RegionCode code = errors.checked("location.village", input.village(), RegionCode::parse);
        PostalCode postal = errors.checked("location.postalCode", input.postalCode(), PostalCode::parse);
        String address = errors.lines("location.address", input.address(), 300);
        coordinates(input, errors);
        if (code == null) {
            return new Place(
                    null, null, null, null, false, null, address, digits(postal), input.latitude(), input.longitude());
        }
        if (Regions.BENGKALIS.contains(code)
                && (code.level() != RegionLevel.VILLAGE || regions.find(code).isEmpty())) {
            errors.add("location.village", "location.village-unknown");
        }
        boolean village = code.level() == RegionLevel.VILLAGE;
        return new Place(
                village ? code.value() : null,
                value(code, RegionLevel.SUBDISTRICT),
                value(code, RegionLevel.DISTRICT),
                regions.find(code)
                        .flatMap(Region::bpsCode)
                        .map(BpsCode::value)
                        .filter(bps -> village)
                        .orElse(null),
                !Regions.BENGKALIS.contains(code),
                null,
                address,
                digits(postal),
                input.latitude(),
                input.longitude());
    }

    private static void coordinates(BusinessInput.PlaceInput input, FieldErrors errors) {
        BigDecimal latitude = input.latitude();
        BigDecimal longitude = input.longitude();
        if (unwritable(latitude) || unwritable(longitude)) {
            errors.add(unwritable(latitude) ? "location.latitude" : "location.longitude", "field.malformed");
        } else if ((latitude == null) != (longitude == null)) {
            errors.add(latitude == null ? "location.latitude" : "location.longitude", "location.coordinate-alone");
        } else if (latitude != null && longitude != null) {
            errors.checked(
                    "location.latitude",
                    "point",
                    text -> MapPoint.check(latitude.doubleValue(), longitude.doubleValue()));
        }
    }

    /** Such as {@code 1e-999999999}, which would fill the memory. */
    private static boolean unwritable(@Nullable BigDecimal degrees) {
        return degrees != null && (Math.abs((long) degrees.scale()) > 20 || degrees.precision() > 20);
    }

    private static @Nullable String value(RegionCode code, RegionLevel level) {
        return code.at(level).map(RegionCode::value).orElse(null);
    }

    private static @Nullable String digits(@Nullable PostalCode postal) {
        return postal == null ? null : postal.digits();
    }
}
