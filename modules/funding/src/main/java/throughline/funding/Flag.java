package throughline.funding;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import throughline.evaluation.FindingRef;

/** What a version of the policy said of a finding; never rewritten. */
@Entity
@Table(name = "funding_flag")
@NamedQuery(name = "Flag.ofFindings", query = "select f from Flag f where f.findingId in :findings order by f.id")
class Flag {
    @Id
    @TableGenerator(
            name = "funding_flag",
            table = "id_sequence",
            pkColumnName = "name",
            valueColumnName = "next_value",
            pkColumnValue = "funding_flag",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "funding_flag")
    private Long id;

    @Column(name = "finding_id")
    private long findingId;

    @Enumerated(EnumType.STRING)
    private FundingOutcome outcome;

    private String reason;

    /** One a line. */
    @Column(name = "what_would_change_it")
    private String whatWouldChangeIt;

    @Column(name = "policy_version")
    private int policyVersion;

    @Column(name = "flagged_at")
    private LocalDateTime flaggedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "funding_criterion", joinColumns = @JoinColumn(name = "flag_id"))
    @OrderBy("number")
    private List<RecordedCriterion> criteria = new ArrayList<>();

    protected Flag() {}

    Flag(FindingRef finding, Judgement judgement, LocalDateTime flaggedAt) {
        this.findingId = finding.id();
        this.outcome = judgement.outcome();
        this.reason = judgement.reason();
        this.whatWouldChangeIt = String.join("\n", judgement.whatWouldChangeIt());
        this.policyVersion = judgement.policyVersion();
        this.flaggedAt = flaggedAt;
        judgement.criteria().forEach(c -> criteria.add(new RecordedCriterion(c)));
    }

    FindingRef finding() {
        return new FindingRef(findingId);
    }

    FundingOutcome outcome() {
        return outcome;
    }

    FlagView view() {
        return new FlagView(
                findingId,
                outcome,
                outcome.label(),
                reason,
                whatWouldChangeIt.isEmpty() ? List.of() : List.of(whatWouldChangeIt.split("\n")),
                criteria.stream().map(RecordedCriterion::criterion).toList(),
                policyVersion,
                flaggedAt.toString());
    }
}
