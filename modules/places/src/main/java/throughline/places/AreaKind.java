package throughline.places;

/** Kinds of area, with the ONS's entity code. */
public enum AreaKind {
    /** E23, W15. */
    POLICE_FORCE_AREA,
    /** E09. */
    LONDON_BOROUGH,
    /** E08. */
    METROPOLITAN_DISTRICT,
    /** E06, W06. */
    UNITARY_AUTHORITY,
    /** E07. */
    DISTRICT
}
