package id.binaan.dashboard.business.form;

import java.util.ArrayList;
import java.util.List;

/**
 * Brings a form together with a record that somebody else has changed meanwhile: what the person changed stays theirs,
 * what they left alone becomes what is on record now.
 *
 * @param merged the form to go on with
 * @param changes what the other person changed
 */
record Conflict(Typed merged, List<Change> changes) {
    /**
     * A field that somebody else has changed.
     *
     * @param before as it was when the form was opened
     * @param now as it is on record
     * @param mine as it is in the form
     * @param both whether the person changed it too, so that one of the two has to give way
     */
    record Change(String field, List<String> before, List<String> now, List<String> mine, boolean both) {}

    static Conflict between(Typed opened, Typed now, Typed typed) {
        Typed merged = typed;
        List<Change> changes = new ArrayList<>();
        for (String field : FormContent.COMPARED) {
            if (now.same(field, opened)) {
                continue;
            }
            boolean untouched = typed.same(field, opened);
            boolean both = !untouched && !typed.same(field, now);
            if (untouched) {
                merged = merged.with(field, now.all(field));
            }
            changes.add(new Change(field, opened.all(field), now.all(field), typed.all(field), both));
        }
        return new Conflict(merged, changes);
    }

    boolean any() {
        return !changes.isEmpty();
    }
}
