package throughline.evaluation;

/**
 * Who did what when to a finding.
 *
 * @param ranAt in UTC, ISO 8601
 * @param ranBy user name
 * @param dataHash SHA-256 of the data that went in
 * @param releasedAt in UTC, ISO 8601; null while a draft
 * @param releasedBy user name; null while a draft
 */
public record FindingRun(String ranAt, String ranBy, String dataHash, String releasedAt, String releasedBy) {}
