package throughline.places;

import throughline.kernel.AreaCode;

/**
 * A place with a boundary.
 *
 * @param code of the Office for National Statistics
 * @param name as the ONS writes it
 * @param kind of area
 * @param within the area that contains it, or null
 * @param boundaryYear year of the boundary that the code stands for
 */
public record Area(AreaCode code, String name, AreaKind kind, AreaCode within, int boundaryYear) {}
