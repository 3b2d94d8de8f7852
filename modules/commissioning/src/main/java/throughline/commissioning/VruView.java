package throughline.commissioning;

/** A Violence Reduction Unit as pages and the API show it. */
public record VruView(long id, String name, String policeForceArea) {}
