package throughline.kernel;

/** Names an intervention: one provider's commissioned piece of youth work over one period. */
public record InterventionRef(long id) {}
