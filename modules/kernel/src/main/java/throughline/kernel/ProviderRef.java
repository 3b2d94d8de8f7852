package throughline.kernel;

/** Names a provider of youth work. */
public record ProviderRef(long id) {}
