package id.binaan.localstack.keys;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;

/** Gives each service that keeps personal data its own encryption keyset and blind-index key. */
public final class ServiceKeys {

    private static final List<String> SERVICES = List.of("registry", "certification", "outreach", "dashboard");

    private ServiceKeys() {}

    /** Makes what is missing below the directory: {@code <service>/aead.json} and {@code <service>/blind-index.key}. */
    public static void createMissing(Path directory) {
        PrivateFiles.createDirectories(directory);
        for (var service : SERVICES) {
            var own = directory.resolve(service);
            PrivateFiles.createDirectories(own);
            PrivateFiles.readOrCreate(own.resolve("aead.json"), ServiceKeys::keyset);
            PrivateFiles.readOrCreate(own.resolve("blind-index.key"), Secrets::key);
        }
    }

    private static String keyset() {
        try {
            AeadConfig.register();
            var keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            return TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java runtime lacks AES-256-GCM", e);
        }
    }
}
