package id.binaan.systemtests.platform;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a service does wrong, or where it dies.
 *
 * @param kill {@code POINT} or {@code POINT:n}; null lets it live
 * @param mutation the guarantee that is broken; null breaks none
 */
public record Harm(@Nullable String kill, @Nullable String mutation) {
    public static final Harm NONE = new Harm(null, null);

    /** The process ends at the n-th passing of the point. */
    public static Harm killAt(String point, int passing) {
        return new Harm(point + ":" + passing, null);
    }

    public Harm mutated(String guarantee) {
        return new Harm(kill, guarantee);
    }

    boolean any() {
        return kill != null || mutation != null;
    }

    /** Without harm a service runs from its own class path only. */
    String classPath(Path application) {
        return any() ? Apps.harm() + File.pathSeparator + application : application.toString();
    }

    List<String> javaOptions() {
        List<String> options = new ArrayList<>();
        if (kill != null) {
            options.add("-Dbinaan.harm.kill=" + kill);
        }
        if (mutation != null) {
            options.add("-Dbinaan.harm.mutation=" + mutation);
        }
        return options;
    }
}
