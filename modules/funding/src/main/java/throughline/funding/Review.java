package throughline.funding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.LocalDateTime;
import throughline.kernel.Actor;

/** What a person concluded from a finding; kept beside whatever others concluded. */
@Entity
@Table(name = "funding_review")
@NamedQuery(name = "Review.ofFindings", query = "select r from Review r where r.findingId in :findings order by r.id")
class Review {
    @Id
    @TableGenerator(
            name = "funding_review",
            table = "id_sequence",
            pkColumnName = "name",
            valueColumnName = "next_value",
            pkColumnValue = "funding_review",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "funding_review")
    private Long id;

    @Column(name = "finding_id")
    private long findingId;

    @Enumerated(EnumType.STRING)
    private ReviewKind kind;

    @Enumerated(EnumType.STRING)
    private FundingCourse course;

    private String reasons;
    private String conditions;

    @Column(name = "reviewed_by")
    private String reviewedBy;

    @Column(name = "reviewer_name")
    private String reviewerName;

    @Column(name = "reviewed_at")
    private LocalDateTime reviewedAt;

    protected Review() {}

    Review(long finding, ReviewKind kind, RecordReview command, Actor actor, LocalDateTime reviewedAt) {
        this.findingId = finding;
        this.kind = kind;
        this.course = command.course();
        this.reasons = command.reasons();
        this.conditions = command.conditions();
        this.reviewedBy = actor.username();
        this.reviewerName = actor.name();
        this.reviewedAt = reviewedAt;
    }

    ReviewView view() {
        return new ReviewView(
                id,
                findingId,
                kind,
                course,
                course.label(),
                reasons,
                conditions,
                reviewedBy,
                reviewerName,
                reviewedAt.toString());
    }
}
