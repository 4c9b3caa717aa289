package id.binaan.dashboard.search;

import static java.util.stream.Collectors.joining;

import id.binaan.contracts.registry.BusinessSnapshot;
import id.binaan.contracts.registry.Location;
import id.binaan.contracts.registry.RecordState;
import id.binaan.dashboard.readmodel.BusinessRecord;
import id.binaan.dashboard.search.index.SearchStore;
import id.binaan.dashboard.search.index.WordAnalyzer;
import id.binaan.reference.region.OfficeArea;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Makes what the index holds of a business. */
final class BusinessDocuments {
    private static final int NAME_ORDER_WORDS = 12;
    private static final FieldType WORDS = words();

    private final WordAnalyzer analyzer;
    private final Titles titles;
    private final Hits hits;

    BusinessDocuments(WordAnalyzer analyzer, Titles titles, Hits hits) {
        this.analyzer = analyzer;
        this.titles = titles;
        this.hits = hits;
    }

    /** Only which words, not where and how often: how long a name is says nothing about how well it fits. */
    private static FieldType words() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS);
        type.freeze();
        return type;
    }

    /** Empty for a merged record: lists show the one that goes on. */
    Optional<Document> of(BusinessRecord known) {
        BusinessSnapshot business = known.business();
        if (business.recordState() == RecordState.MERGED) {
            return Optional.empty();
        }
        Document document = new Document();
        identify(document, known);
        Location location = business.location();
        OfficeArea.scopePath(location.village(), location.outOfArea())
                .forEach(code -> document.add(new StringField(IndexFields.SCOPE, code, Field.Store.NO)));
        places(location).forEach(code -> document.add(new StringField(IndexFields.PLACE, code, Field.Store.NO)));
        facets(document, business);
        text(document, known);
        document.add(new LongField(IndexFields.CHANGED, known.changedAt().toEpochMilli(), Field.Store.NO));
        document.add(new StoredField(IndexFields.HIT, hits.write(Hits.of(known))));
        return Optional.of(document);
    }

    private static void identify(Document document, BusinessRecord known) {
        String id = known.business().id().toString();
        document.add(new StringField(SearchStore.ID, id, Field.Store.NO));
        document.add(new SortedDocValuesField(SearchStore.ID, new BytesRef(id)));
        document.add(new NumericDocValuesField(IndexFields.SEQUENCE, known.sequence()));
        if (known.business().ownerId() != null) {
            String owner = known.business().ownerId().toString();
            document.add(new StringField(IndexFields.OWNER, owner, Field.Store.NO));
            document.add(new SortedDocValuesField(IndexFields.OWNER, new BytesRef(owner)));
            document.add(new NumericDocValuesField(IndexFields.OWNER_SEQUENCE, known.ownerSequence()));
        }
    }

    private static Set<String> places(Location location) {
        String smallest = Stream.of(location.village(), location.subdistrict(), location.district())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return smallest == null ? Set.of() : Set.copyOf(OfficeArea.scopePath(smallest, false));
    }

    private static void facets(Document document, BusinessSnapshot business) {
        add(document, Facet.STATE, business.recordState().name());
        add(document, Facet.STATUS, business.businessStatus().name());
        add(document, Facet.SCALE, business.scale().scale().name());
        add(document, Facet.SUBDISTRICT, business.location().subdistrict());
        add(document, Facet.VILLAGE, business.location().village());
        business.kbli().stream()
                .map(kbli -> kbli.code())
                .distinct()
                .forEach(code -> add(document, Facet.ACTIVITY, code));
        flags(business).forEach(flag -> add(document, Facet.FLAG, flag.name()));
    }

    private static void add(Document document, Facet facet, @Nullable String value) {
        if (value != null) {
            document.add(new KeywordField(IndexFields.of(facet), value, Field.Store.NO));
        }
    }

    private static List<Flag> flags(BusinessSnapshot business) {
        return Stream.of(
                        business.location().outOfArea() ? Flag.OUT_OF_AREA : null,
                        business.location().village() == null ? Flag.PLACE_UNKNOWN : null,
                        business.ownerId() == null ? Flag.OWNER_UNKNOWN : null,
                        business.missing().isEmpty() ? null : Flag.INCOMPLETE,
                        business.hasNib() ? null : Flag.WITHOUT_NIB)
                .filter(Objects::nonNull)
                .toList();
    }

    private void text(Document document, BusinessRecord known) {
        BusinessSnapshot business = known.business();
        Stream<@Nullable String> own =
                Stream.of(known.name(), business.brand(), known.ownerName(), business.registryNumber());
        String all = Stream.of(
                        own,
                        business.products().stream().map(product -> product.name()),
                        business.kbli().stream().flatMap(titles::of),
                        titles.of(business.location()))
                .flatMap(texts -> texts)
                .filter(Objects::nonNull)
                .collect(joining("\n"));
        document.add(new Field(IndexFields.WORDS, WordAnalyzer.normal(all), WORDS));
        String names = Stream.of(known.name(), business.brand())
                .filter(Objects::nonNull)
                .collect(joining("\n"));
        document.add(new Field(IndexFields.NAME, WordAnalyzer.normal(names), WORDS));
        if (known.name() != null) {
            document.add(new KeywordField(
                    IndexFields.NAME_ORDER,
                    String.join(" ", analyzer.words(known.name(), NAME_ORDER_WORDS)),
                    Field.Store.NO));
        }
    }
}
