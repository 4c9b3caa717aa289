package id.binaan.registry.business;

import id.binaan.kit.security.Caller;

/** Who sees and who may record where (CONTRACT section 4). */
final class BusinessAccess {
    private BusinessAccess() {}

    /** Enumerators see their own records, all others what lies in their regions. */
    static boolean sees(Caller caller, Business business) {
        return caller.subject().equals(business.author())
                || inScope(caller, business.scopePath())
                        && (!onlyEnumerator(caller)
                                || business.author().startsWith("import:")
                                || business.author().startsWith("event:"));
    }

    static boolean inScope(Caller caller, java.util.List<String> scopePath) {
        return caller.scope().codes().stream().anyMatch(scopePath::contains);
    }

    static boolean onlyEnumerator(Caller caller) {
        return caller.has("enumerator") && caller.roles().size() == 1;
    }
}
