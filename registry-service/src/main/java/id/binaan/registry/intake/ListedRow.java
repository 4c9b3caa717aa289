package id.binaan.registry.intake;

import id.binaan.registry.business.BusinessDetails;
import id.binaan.registry.person.PersonDetails;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a row tells of a business and its owner, with the ids that the same row always gets.
 *
 * @param importKey hashed key of the row; null if the row is rejected
 * @param details without the owner's id
 * @param owner null if the row names no owner
 * @param rejected whether nothing of it can be stored; the problems say why
 */
record ListedRow(
        long number,
        @Nullable String importKey,
        String businessId,
        @Nullable BusinessDetails details,
        @Nullable ListedOwner owner,
        List<RowProblem> problems,
        boolean rejected) {

    /**
     * The owner as the row names them.
     *
     * @param id for a new person; a stored one with the same NIK comes first
     * @param nikIndex blind index of the NIK; null without one
     */
    record ListedOwner(String id, @Nullable String nikIndex, PersonDetails details) {}

    static ListedRow rejected(long number, List<RowProblem> problems) {
        return new ListedRow(number, null, "", null, null, problems, true);
    }
}
