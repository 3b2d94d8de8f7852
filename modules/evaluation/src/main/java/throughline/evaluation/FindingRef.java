package throughline.evaluation;

/** Names a finding: what one run of one plan found. */
public record FindingRef(long id) {}
