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
import java.time.temporal.ChronoUnit;
import throughline.evaluation.FindingRef;
import throughline.funding.policy.Outcome;
import throughline.kernel.Actor;

/** A recommendation or a decision. Never changed: whoever thinks again records another, and both stay. */
@Entity
@Table(name = "funding_decision")
@NamedQuery(
        name = "Decision.on",
        query = "select d from Decision d where d.findingId in :findings order by d.madeAt desc, d.id desc")
class Decision {
    @Id
    @TableGenerator(
            name = "funding_decision",
            table = "id_sequence",
            pkColumnName = "name",
            valueColumnName = "next_value",
            pkColumnValue = "funding_decision",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "funding_decision")
    private Long id;

    @Column(name = "finding_id")
    private long findingId;

    @Enumerated(EnumType.STRING)
    private DecisionStage stage;

    @Enumerated(EnumType.STRING)
    private FundingChoice choice;

    private String reasons;
    private String conditions;
    private String dissent;

    @Enumerated(EnumType.STRING)
    private Outcome flagged;

    @Column(name = "made_at")
    private LocalDateTime madeAt;

    @Column(name = "made_by")
    private String madeBy;

    protected Decision() {}

    Decision(FindingRef finding, RecordRecommendation command, Outcome flagged, Actor by, LocalDateTime at) {
        this(finding, DecisionStage.RECOMMENDATION, flagged, by, at);
        this.choice = command.choice();
        this.reasons = command.reasons();
        this.dissent = command.dissent();
    }

    Decision(FindingRef finding, RecordDecision command, Outcome flagged, Actor by, LocalDateTime at) {
        this(finding, DecisionStage.DECISION, flagged, by, at);
        this.choice = command.choice();
        this.reasons = command.reasons();
        this.conditions = command.conditions();
        this.dissent = command.dissent();
    }

    private Decision(FindingRef finding, DecisionStage stage, Outcome flagged, Actor by, LocalDateTime at) {
        this.findingId = finding.id();
        this.stage = stage;
        this.flagged = flagged;
        this.madeBy = by.username();
        this.madeAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    DecisionView view() {
        return new DecisionView(
                id,
                findingId,
                stage,
                choice,
                choice.label(),
                reasons,
                conditions,
                dissent,
                flagged,
                departs(),
                madeAt.toString(),
                madeBy);
    }

    /** Whether it goes another way than the flag. */
    private boolean departs() {
        return switch (choice) {
            case LONG_TERM -> flagged != Outcome.RECOMMEND_LONG_TERM;
            case EXTEND -> flagged != Outcome.PROMISING && flagged != Outcome.NOT_YET_KNOWN;
            case STOP -> flagged != Outcome.NO_WORTHWHILE_EFFECT && flagged != Outcome.HARM;
            case RETURN -> false;
        };
    }
}
