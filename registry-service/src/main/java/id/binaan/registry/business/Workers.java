package id.binaan.registry.business;

/**
 * Who works there, persons; the owner counts as one unpaid (DOMAIN 1.2). All from 0.
 */
public record Workers(int paidMale, int paidFemale, int unpaidMale, int unpaidFemale) {
    public Workers {
        if (paidMale < 0 || paidFemale < 0 || unpaidMale < 0 || unpaidFemale < 0) {
            throw new IllegalArgumentException("numbers of workers start at 0");
        }
    }
}
