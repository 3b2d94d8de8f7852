package throughline.kernel;

/** Names a Violence Reduction Unit. */
public record VruRef(long id) {}
