package id.binaan.dashboard.search;

/** The fields of a business in the index. */
final class IndexFields {
    /** Changes with everything that makes other documents from the same records; an index of another format is made anew. */
    static final String FORMAT = "2";

    /** Every word by which a business can be found. */
    static final String WORDS = "words";
    /** The words of its name and brand, which count for more. */
    static final String NAME = "name";
    /** All regions whose officers may see it. */
    static final String SCOPE = "scope";
    /** All regions it lies in. */
    static final String PLACE = "place";
    /** What it is sorted by as a name. */
    static final String NAME_ORDER = "nameOrder";

    static final String CHANGED = "changed";
    static final String OWNER = "owner";
    static final String SEQUENCE = "seq";
    static final String OWNER_SEQUENCE = "ownerSeq";
    /** The row that lists show. */
    static final String HIT = "hit";

    private IndexFields() {}

    static String of(Facet facet) {
        return "facet." + facet;
    }
}
