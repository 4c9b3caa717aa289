package id.binaan.registry.intake.table;

/** Refuses cell addresses beyond three letters: the parser would make room for hundreds of millions of columns. */
final class ColumnLetters {
    private static final String START = " r=\"";
    private static final int LETTERS = 3;

    private int matched;
    private int letters;

    void check(byte[] xml, int length) {
        for (int i = 0; i < length; i++) {
            accept((char) (xml[i] & 0xFF));
        }
    }

    private void accept(char c) {
        if (matched < START.length()) {
            matched = c == START.charAt(matched) ? matched + 1 : c == ' ' ? 1 : 0;
            letters = 0;
        } else if (c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '$') {
            letters++;
            if (letters > LETTERS + 1) {
                throw new UnreadableContent("workbook-damaged", 0);
            }
        } else {
            matched = 0;
        }
    }
}
