package throughline.evaluation;

/** Names one version of an evaluation plan. */
public record PlanRef(long id) {}
