package id.binaan.registry.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Finds the real lists beside the project and writes made-up ones. */
public final class Lists {
    private Lists() {}

    public static Path probolinggo() {
        return shared().resolve("data/umkm/ikm_olahan_ikan_probolinggo.csv");
    }

    public static Path jakarta() {
        return shared().resolve("data/umkm/ukm_jakarta_2014_utara_barat.csv");
    }

    static Path provinces() {
        return shared().resolve("data/umkm/jumlah_umkm_per_provinsi.xlsx");
    }

    static Path classification() {
        return shared().resolve("data/kbli/kbli2025_riau_asli.xlsx");
    }

    private static Path shared() {
        var shared = Path.of(System.getProperty("binaan.root", ".")).resolve("../shared");
        assumeThat(shared.resolve("data/umkm"))
                .as("the real lists lie beside the project")
                .isDirectory();
        return shared;
    }

    static Path text(Path folder, String content) {
        return bytes(folder, content.getBytes(StandardCharsets.UTF_8));
    }

    static Path text(Path folder, String content, Charset charset) {
        return bytes(folder, content.getBytes(charset));
    }

    static Path bytes(Path folder, byte[] content) {
        try {
            return Files.write(Files.createTempFile(folder, "daftar", ".dat"), content);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    static Path workbook(Path folder, Consumer<Worksheet> fill) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Binaan", "1.0")) {
            fill.accept(workbook.newWorksheet("Daftar"));
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        return bytes(folder, out.toByteArray());
    }

    public static TableSource open(Path file) {
        var opening = TableFile.open(file, TableLimits.standard());
        assertThat(opening).isInstanceOf(TableSource.class);
        return (TableSource) opening;
    }

    static UnreadableTable refused(Path file) {
        var opening = TableFile.open(file, TableLimits.standard());
        assertThat(opening).isInstanceOf(UnreadableTable.class);
        return (UnreadableTable) opening;
    }

    public static List<TableRow> rows(TableSource table) {
        List<TableRow> rows = new ArrayList<>();
        table.forEach(1, rows::add);
        return rows;
    }

    static List<String> names(TableSource table) {
        return table.layout().columns().stream().map(TableColumn::name).toList();
    }
}
