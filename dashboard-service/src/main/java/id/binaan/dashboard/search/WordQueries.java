package id.binaan.dashboard.search;

import id.binaan.dashboard.search.index.WordAnalyzer;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/**
 * A query for each word typed: the word itself before words that begin with it, and these before words that differ by a
 * letter or two. In each of these steps, names and brands come before owners, products, activities and places.
 */
final class WordQueries {
    private static final int LONGEST_INPUT = 200;
    private static final int MOST_WORDS = 8;
    private static final int ONE_TYPO_FROM = 3;
    private static final int TWO_TYPOS_FROM = 7;

    private static final float EXACT = 100;
    private static final float BEGINNING = 40;
    private static final float ONE_TYPO = 15;
    private static final float TWO_TYPOS = 6;
    /** What being in the name adds; smaller than any step between the ways to match. */
    private static final float IN_NAME = 0.2f;

    private final WordAnalyzer analyzer;

    WordQueries(WordAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** A query per word, which a business must all match; empty if nothing that was typed is a word. */
    List<Query> matching(String typed) {
        return words(typed).stream().map(WordQueries::matchingOne).toList();
    }

    /** The same with scores. */
    List<Query> ranking(String typed) {
        return words(typed).stream().map(WordQueries::rankingOne).toList();
    }

    private List<String> words(String typed) {
        String text = typed.strip();
        int end = text.offsetByCodePoints(0, Math.min(LONGEST_INPUT, text.codePointCount(0, text.length())));
        return analyzer.words(text.substring(0, end), MOST_WORDS);
    }

    private static Query matchingOne(String word) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        any.add(new PrefixQuery(new Term(IndexFields.WORDS, word)), Occur.SHOULD);
        if (typos(word) > 0) {
            any.add(fuzzy(IndexFields.WORDS, word, typos(word)), Occur.SHOULD);
        }
        return any.build();
    }

    private static Query rankingOne(String word) {
        return new BooleanQuery.Builder()
                .add(best(IndexFields.WORDS, word, 1), Occur.MUST)
                .add(best(IndexFields.NAME, word, IN_NAME), Occur.SHOULD)
                .build();
    }

    private static Query best(String field, String word, float weight) {
        List<Query> ways = new ArrayList<>();
        ways.add(scored(new TermQuery(new Term(field, word)), weight * EXACT));
        ways.add(scored(new PrefixQuery(new Term(field, word)), weight * BEGINNING));
        if (typos(word) > 0) {
            ways.add(scored(fuzzy(field, word, 1), weight * ONE_TYPO));
        }
        if (typos(word) > 1) {
            ways.add(scored(fuzzy(field, word, 2), weight * TWO_TYPOS));
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    private static Query scored(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }

    /** How many letters may differ; a number is right or wrong. */
    private static int typos(String word) {
        int length = word.codePointCount(0, word.length());
        if (word.chars().anyMatch(Character::isDigit) || length < ONE_TYPO_FROM) {
            return 0;
        }
        return length < TWO_TYPOS_FROM ? 1 : 2;
    }

    /** The first letter must be right: people seldom miss it, and the list stays short. */
    private static Query fuzzy(String field, String word, int typos) {
        int first = word.offsetByCodePoints(0, 1);
        Automaton similar =
                new LevenshteinAutomata(word.substring(first), true).toAutomaton(typos, word.substring(0, first));
        // Lucene's own fuzzy query would make the automaton anew for each part of the index.
        return new AutomatonQuery(
                new Term(field, word), Operations.determinize(similar, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
    }
}
