package id.binaan.dashboard.page;

import id.binaan.contracts.registry.RecordState;
import id.binaan.contracts.registry.ScaleClass;
import id.binaan.dashboard.search.Flag;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of the list of businesses with its filters, and of one business: a figure leads to its rows. */
@Component("links")
public class BusinessLinks {
    /** The page with the list. */
    public static final String LIST = "/usaha";

    /** What was typed into the search box. */
    public static final String WORDS = "cari";
    /** Record states; may be repeated, as may all that follow. */
    public static final String STATE = "keadaan";
    /** Kemendagri codes of any level. */
    public static final String PLACE = "tempat";

    public static final String SCALE = "skala";
    public static final String FLAG = "tanda";

    public String all() {
        return LIST;
    }

    public String business(UUID id) {
        return LIST + "/" + id;
    }

    public String words(String words) {
        return with(WORDS, words);
    }

    public String state(RecordState state) {
        return with(STATE, state.name());
    }

    public String place(String code) {
        return with(PLACE, code);
    }

    public String stateIn(RecordState state, String place) {
        return list().queryParam(STATE, state.name())
                .queryParam(PLACE, place)
                .build()
                .toUriString();
    }

    public String scale(ScaleClass scale) {
        return with(SCALE, scale.name());
    }

    public String flag(Flag flag) {
        return with(FLAG, flag.name());
    }

    private static String with(String name, String value) {
        return list().queryParam(name, "{value}").encode().buildAndExpand(value).toUriString();
    }

    private static UriComponentsBuilder list() {
        return UriComponentsBuilder.fromPath(LIST);
    }
}
