package id.binaan.registry.person;

import id.binaan.kit.security.Caller;
import id.binaan.reference.region.Regions;

/** Who sees which person: by domicile and businesses, or because they recorded them (CONTRACT section 4). */
final class PersonAccess {
    private PersonAccess() {}

    static boolean sees(Caller caller, Person person) {
        return caller.scope().contains(Regions.BENGKALIS.value())
                || caller.scope().containsAny(person.places())
                || caller.subject().equals(person.recordedBy());
    }
}
