package id.binaan.registry.scale;

/** The definitions of size met in lists; a class under one of them says nothing about the others. */
public enum ScaleDefinition {
    /** Capital, or annual sales (PP 7/2021 art. 35): the only one the registry assesses by. */
    PP7_2021,
    /** Net assets or sales of UU 20/2008 art. 6, still printed by some portals. */
    UU20_2008,
    /** Number of workers, as BPS counts: micro below 5, small 5 to 19. */
    BPS_LABOUR
}
