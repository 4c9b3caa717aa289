package id.binaan.dashboard.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/** The facets' columns of every part of the index that is in use; a part never changes, so they are read once. */
final class FacetColumns {
    private final Map<Facet, ValueCodes> codes = new EnumMap<>(Facet.class);
    private final Map<IndexReader.CacheKey, Map<Facet, FacetColumn>> byPart = new ConcurrentHashMap<>();

    FacetColumns() {
        for (Facet facet : Facet.values()) {
            codes.put(facet, new ValueCodes());
        }
    }

    ValueCodes codes(Facet facet) {
        return Objects.requireNonNull(codes.get(facet));
    }

    FacetColumn of(LeafReader reader, Facet facet) {
        return Objects.requireNonNull(of(reader).get(facet));
    }

    private Map<Facet, FacetColumn> of(LeafReader reader) {
        IndexReader.CacheHelper part = reader.getCoreCacheHelper();
        Map<Facet, FacetColumn> known = byPart.get(part.getKey());
        if (known == null) {
            known = read(reader);
            if (byPart.putIfAbsent(part.getKey(), known) == null) {
                part.addClosedListener(byPart::remove);
            }
        }
        return known;
    }

    private Map<Facet, FacetColumn> read(LeafReader reader) {
        Map<Facet, FacetColumn> columns = new EnumMap<>(Facet.class);
        codes.forEach((facet, values) -> {
            try {
                columns.put(facet, FacetColumn.read(reader, facet, values));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return columns;
    }
}
