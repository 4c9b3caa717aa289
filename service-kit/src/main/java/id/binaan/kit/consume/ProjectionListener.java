package id.binaan.kit.consume;

import java.util.Set;

/** Follows a projection, for what is kept beside it and made from it, such as a search index. */
@FunctionalInterface
public interface ProjectionListener {
    /**
     * The stored states of these keys hold everything that a poll brought. Called for all keys of a poll, also for those
     * that held it before: after a crash the poll comes again, and nothing is left out. Calls for different keys may come
     * at once. An exception brings the poll again.
     */
    void stored(Set<String> keys);
}
