package id.binaan.reference.region;

import java.util.Arrays;
import java.util.Optional;

/** The four levels of administration, with how long their codes are. */
public enum RegionLevel {
    PROVINCE(2, 2),
    DISTRICT(5, 4),
    SUBDISTRICT(8, 7),
    VILLAGE(13, 10);

    private final int kemendagriLength;
    private final int bpsLength;

    RegionLevel(int kemendagriLength, int bpsLength) {
        this.kemendagriLength = kemendagriLength;
        this.bpsLength = bpsLength;
    }

    static Optional<RegionLevel> ofKemendagri(int length) {
        return Arrays.stream(values())
                .filter(level -> level.kemendagriLength == length)
                .findFirst();
    }

    static Optional<RegionLevel> ofBps(int length) {
        return Arrays.stream(values())
                .filter(level -> level.bpsLength == length)
                .findFirst();
    }

    int kemendagriLength() {
        return kemendagriLength;
    }
}
