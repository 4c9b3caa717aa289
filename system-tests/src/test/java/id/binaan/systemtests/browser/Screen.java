package id.binaan.systemtests.browser;

import com.microsoft.playwright.Browser;
import java.util.Locale;

/** What somebody looks at the console with. */
public enum Screen {
    WIDE(1280, 900, false),
    /** The narrowest phone that we promise to serve. */
    PHONE(360, 740, true);

    private final int width;
    private final int height;
    private final boolean phone;

    Screen(int width, int height, boolean phone) {
        this.width = width;
        this.height = height;
        this.phone = phone;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setDeviceScaleFactor(phone ? 2 : 1)
                .setIsMobile(phone)
                .setHasTouch(phone)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setColorScheme(com.microsoft.playwright.options.ColorScheme.LIGHT);
    }

    /** As file names say it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
