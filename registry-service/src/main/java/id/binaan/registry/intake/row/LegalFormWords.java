package id.binaan.registry.intake.row;

import id.binaan.contracts.registry.LegalForm;
import java.util.Locale;
import java.util.Optional;

/** The words lists use for a legal form. */
final class LegalFormWords {
    private LegalFormWords() {}

    static Optional<LegalForm> parse(String text) {
        var words = text.toLowerCase(Locale.ROOT)
                .replaceAll("(?<=\\b[a-z])\\.(?=[a-z]\\b)", "")
                .replaceAll("[^a-z]+", " ")
                .strip();
        return Optional.ofNullable(
                switch (words) {
                    case "pt", "perseroan terbatas", "perseroan", "pt tbk" -> LegalForm.PT;
                    case "pt perorangan", "perseroan perorangan", "pt perseorangan", "perseroan perseorangan" ->
                        LegalForm.PT_PERORANGAN;
                    case "cv", "persekutuan komanditer", "commanditaire vennootschap" -> LegalForm.CV;
                    case "fa", "firma", "persekutuan firma" -> LegalForm.FIRMA;
                    case "koperasi", "kop", "kud", "ksp", "koperasi simpan pinjam" -> LegalForm.COOPERATIVE;
                    case "bumdes", "bum desa", "badan usaha milik desa" -> LegalForm.BUMDES;
                    case "kub", "kelompok", "kelompok usaha bersama", "poktan", "kelompok tani", "kwt", "kube" ->
                        LegalForm.GROUP;
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
                            "belum berbadan hukum" -> LegalForm.INDIVIDUAL;
                    default -> null;
                });
    }
}
