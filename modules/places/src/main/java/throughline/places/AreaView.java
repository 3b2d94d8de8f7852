package throughline.places;

import throughline.kernel.AreaCode;

/**
 * An area as the API shows it.
 *
 * @param within code of the area that contains it, or null
 */
public record AreaView(String code, String name, AreaKind kind, String within, int boundaryYear) {
    static AreaView of(Area area) {
        AreaCode within = area.within();
        return new AreaView(
                area.code().value(),
                area.name(),
                area.kind(),
                within == null ? null : within.value(),
                area.boundaryYear());
    }
}
