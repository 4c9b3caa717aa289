package id.binaan.reference.kbli;

/** The editions of the classification that records can be coded by; the same code may mean something else in another. */
public enum KbliVersion {
    /** Met in old records; we hold no list of it. */
    KBLI_2017("2017", false),
    /** Peraturan BPS 2/2020. */
    KBLI_2020("2020", true),
    /** Peraturan BPS 7/2025, which replaces 2020; BPS gives no table from one to the other. */
    KBLI_2025("2025", true);

    private final String year;
    private final boolean catalogue;

    KbliVersion(String year, boolean catalogue) {
        this.year = year;
        this.catalogue = catalogue;
    }

    /** The year in its name. */
    public String year() {
        return year;
    }

    /** Whether its codes can be looked up. */
    public boolean hasCatalogue() {
        return catalogue;
    }
}
