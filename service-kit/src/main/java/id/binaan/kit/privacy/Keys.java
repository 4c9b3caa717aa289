package id.binaan.kit.privacy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * The keys of one service, read from its key directory: {@code aead.json} (a Tink keyset) and {@code blind-index.key}
 * (32 bytes, base64).
 */
public record Keys(Vault vault, BlindIndex blindIndex) {

    /** @throws IllegalStateException naming the file that is missing or broken: a service does not run without its keys */
    public static Keys read(Path directory) {
        Path keyset = directory.resolve("aead.json");
        Path index = directory.resolve("blind-index.key");
        try {
            AeadConfig.register();
            Aead aead = TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(keyset), InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
            byte[] key = Base64.getDecoder().decode(Files.readString(index).strip());
            return new Keys(new Vault(aead), new BlindIndex(key));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("no usable keys in " + directory + " (aead.json, blind-index.key)", e);
        }
    }
}
