package id.binaan.registry.scale;

/** Which of the two alternative criteria decided (PP 7/2021 art. 35). */
public enum ScaleBasis {
    /** Business capital without land and building of the premises: for businesses founded under the rule. */
    CAPITAL,
    /** Annual sales: for businesses that existed before the rule. */
    SALES
}
