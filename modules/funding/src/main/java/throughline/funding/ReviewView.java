package throughline.funding;

/**
 * A recommendation or decision as pages and the API show it.
 *
 * @param courseLabel the course in words
 * @param conditions or null
 * @param reviewedAt in UTC, ISO 8601
 */
public record ReviewView(
        long id,
        long finding,
        ReviewKind kind,
        FundingCourse course,
        String courseLabel,
        String reasons,
        String conditions,
        String reviewedBy,
        String reviewerName,
        String reviewedAt) {}
