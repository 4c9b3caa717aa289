package id.binaan.registry.intake.table;

/** Counts what in a stream of bytes is well-formed UTF-8 beyond ASCII and what is not. */
final class Utf8Meter {
    private long sequences;
    private long malformed;
    private int missing;
    private int lowest = 0x80;
    private int highest = 0xBF;

    void add(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            add(bytes[i] & 0xFF);
        }
    }

    /** Whether every byte fits. */
    boolean valid() {
        return malformed == 0 && missing == 0;
    }

    /** Whether it is UTF-8 with a few broken places, rather than another character set. */
    boolean nearlyValid() {
        return sequences > 4 * (malformed + (missing > 0 ? 1 : 0));
    }

    private void add(int value) {
        if (missing == 0) {
            begin(value);
        } else if (value >= lowest && value <= highest) {
            missing--;
            sequences += missing == 0 ? 1 : 0;
            lowest = 0x80;
            highest = 0xBF;
        } else {
            malformed++;
            missing = 0;
            begin(value);
        }
    }

    private void begin(int value) {
        lowest = value == 0xE0 ? 0xA0 : value == 0xF0 ? 0x90 : 0x80;
        highest = value == 0xED ? 0x9F : value == 0xF4 ? 0x8F : 0xBF;
        if (value < 0x80) {
            missing = 0;
        } else if (value >= 0xC2 && value <= 0xDF) {
            missing = 1;
        } else if (value >= 0xE0 && value <= 0xEF) {
            missing = 2;
        } else if (value >= 0xF0 && value <= 0xF4) {
            missing = 3;
        } else {
            malformed++;
        }
    }
}
