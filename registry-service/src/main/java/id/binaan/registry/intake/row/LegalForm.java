package id.binaan.registry.intake.row;

import java.util.Locale;
import java.util.Optional;

/** Legal form of a business, by the words lists use for it. */
public enum LegalForm {
    INDIVIDUAL,
    CV,
    FIRMA,
    PT,
    PT_PERORANGAN,
    COOPERATIVE,
    BUMDES,
    GROUP;

    static Optional<LegalForm> parse(String text) {
        var words = text.toLowerCase(Locale.ROOT)
                .replaceAll("(?<=\\b[a-z])\\.(?=[a-z]\\b)", "")
                .replaceAll("[^a-z]+", " ")
                .strip();
        return Optional.ofNullable(
                switch (words) {
                    case "pt", "perseroan terbatas", "perseroan", "pt tbk" -> PT;
                    case "pt perorangan", "perseroan perorangan", "pt perseorangan", "perseroan perseorangan" ->
                        PT_PERORANGAN;
                    case "cv", "persekutuan komanditer", "commanditaire vennootschap" -> CV;
                    case "fa", "firma", "persekutuan firma" -> FIRMA;
                    case "koperasi", "kop", "kud", "ksp", "koperasi simpan pinjam" -> COOPERATIVE;
                    case "bumdes", "bum desa", "badan usaha milik desa" -> BUMDES;
                    case "kub", "kelompok", "kelompok usaha bersama", "poktan", "kelompok tani", "kwt", "kube" -> GROUP;
                    case "perorangan",
                            "perseorangan",
                            "individu",
                            "pribadi",
                            "usaha perorangan",
                            "usaha perseorangan",
                            "perusahaan perorangan",
                            "perusahaan perseorangan",
                            "ud",
                            "usaha dagang",
                            "pd",
                            "po",
                            "belum berbadan hukum" -> INDIVIDUAL;
                    default -> null;
                });
    }
}
