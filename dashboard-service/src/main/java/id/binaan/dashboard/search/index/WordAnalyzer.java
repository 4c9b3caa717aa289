package id.binaan.dashboard.search.index;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Cuts names into words: lower case, without accents and apostrophes ({@code Ma'ruf} is found as {@code maruf}), not
 * stemmed, since names are not inflected.
 */
public final class WordAnalyzer extends Analyzer {
    private static final int LONGEST_WORD = 40;
    private static final NormalizeCharMap APOSTROPHES = apostrophes();

    private static NormalizeCharMap apostrophes() {
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        Stream.of("'", "`", "\u2018", "\u2019", "\u02bc").forEach(mark -> map.add(mark, ""));
        return map.build();
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(
                words, new TruncateTokenFilter(new ASCIIFoldingFilter(new LowerCaseFilter(words)), LONGEST_WORD));
    }

    @Override
    protected Reader initReader(String field, Reader text) {
        return new MappingCharFilter(APOSTROPHES, text);
    }

    /** Text in the one form in which it is indexed and looked for: composed, full-width letters as plain ones. */
    public static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** The different words of a text, in its order, at most so many. */
    public List<String> words(String text, int most) {
        Set<String> words = new LinkedHashSet<>();
        try (TokenStream tokens = tokenStream("", normal(text))) {
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (words.size() < most && tokens.incrementToken()) {
                words.add(word.toString());
            }
            return List.copyOf(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
