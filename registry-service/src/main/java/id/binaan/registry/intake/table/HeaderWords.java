package id.binaan.registry.intake.table;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells column titles from data by the words offices use and by what titles never look like. */
final class HeaderWords {
    private static final Set<String> KNOWN = Set.of(
            ("address akta alamat alternatif badan bangunan birth brand bujur business category cp daftar desa district email fax foto"
                            + " gender hp id ijin ikm izin jalan jenis jk jml jumlah kab kabupaten kapasitas karyawan kategori kbli"
                            + " kec kecamatan kegiatan kel kelamin kelurahan ket keterangan kk kode komoditi kontak koordinat kota"
                            + " lahir lat latitude legalitas lintang lng lokasi long longitude merek merk modal nama name nib nik no"
                            + " nomor notelp npwp omset omzet owner pekerja pemilik pengusaha penjualan perusahaan phone pirt pos produk"
                            + " produksi prop propinsi provinsi rt rw sektor sentra siup skala status tahun tanggal tdp telepon telp"
                            + " tempat tenaga tgl tlp type ukm ukuran umkm umur usaha village wa wilayah year")
                    .split(" "));

    private static final Pattern VALUE = Pattern.compile(
            ".*\\d{5}.*|[-+]?\\d+[.,]\\d+.*|\\d{1,2}[-/. ]\\d{1,2}[-/. ]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}.*|.*@.*\\..*|\\d{1,3}",
            Pattern.DOTALL);
    private static final Pattern ORDINAL = Pattern.compile("\\(?\\d{1,3}\\)?\\.?");

    private HeaderWords() {}

    /** Short, and at least one of its words is usual in titles. */
    static boolean isTitle(String cell) {
        var words = cell.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        if (cell.length() > 60 || words.length > 8 || isValue(cell)) {
            return false;
        }
        for (var word : words) {
            if (KNOWN.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** A number, a date, an address of e-mail: nothing a column is called. */
    static boolean isValue(String cell) {
        return VALUE.matcher(cell.strip()).matches();
    }

    /** One of the numbers some forms print below the titles: (1) (2) (3). */
    static boolean isOrdinal(String cell) {
        return ORDINAL.matcher(cell.strip()).matches();
    }
}
