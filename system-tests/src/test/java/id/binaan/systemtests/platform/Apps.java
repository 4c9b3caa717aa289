package id.binaan.systemtests.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.jar.JarFile;

/** The applications that the build made, unpacked as {@code ./suite} does. */
final class Apps {
    private static final Path ROOT = Path.of(System.getProperty("binaan.root", ".."));

    private Apps() {}

    /** An unpacked application: its jar, beside its libraries, and the class to start. */
    record App(Path jar, String mainClass) {}

    /** Unpacks the application of a module; nothing is built here. */
    static App unpack(String module, Path directory) {
        Path packed = packed(module);
        Path target = directory.resolve(module);
        try {
            Process unpacking = new ProcessBuilder(
                            java(),
                            "-Djarmode=tools",
                            "-jar",
                            packed.toString(),
                            "extract",
                            "--destination",
                            target.toString())
                    .redirectErrorStream(true)
                    .start();
            String output = new String(unpacking.getInputStream().readAllBytes());
            if (unpacking.waitFor() != 0) {
                throw new IllegalStateException(packed + " could not be unpacked: " + output);
            }
            return app(target.resolve(packed.getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while unpacking " + packed, e);
        }
    }

    private static App app(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return new App(jar, file.getManifest().getMainAttributes().getValue("Main-Class"));
        }
    }

    private static Path packed(String module) {
        Path target = ROOT.resolve(module).resolve("target");
        try (var files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().endsWith("-app.jar"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException | NoSuchElementException e) {
            throw new IllegalStateException(
                    "There is no application in " + target + ": run ./mvnw verify, which packages it first.", e);
        }
    }

    /** Where the classes of the harm are. */
    static Path harm() {
        try {
            return Path.of(Apps.class
                    .getClassLoader()
                    .loadClass("id.binaan.systemtests.harm.HarmAutoConfiguration")
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new IllegalStateException("the harm is on the tests' class path", e);
        }
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Options that keep a process small and quick to start. */
    static List<String> options(String heap) {
        List<String> options = new ArrayList<>(List.of(
                "-Xmx" + heap,
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED"));
        if (Runtime.version().feature() >= 23) {
            options.add("--sun-misc-unsafe-memory-access=allow");
        }
        return options;
    }

    /** Removes what an earlier run left. */
    static void remove(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (var paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
