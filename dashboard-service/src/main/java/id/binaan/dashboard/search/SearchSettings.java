package id.binaan.dashboard.search;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the search index.
 *
 * @param directory where it lies; it can be removed while the console is down and is then made anew
 */
@ConfigurationProperties("binaan.search")
record SearchSettings(Path directory) {}
