package throughline.funding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import throughline.evaluation.FindingRef;
import throughline.evaluation.StoredRecord;
import throughline.funding.policy.Flag;
import throughline.funding.policy.Outcome;

/** A finding's flag, made once with the policy of that day. */
@Entity
@Table(name = "finding_flag")
@NamedQuery(name = "StoredFlag.on", query = "select f from StoredFlag f where f.findingId in :findings")
class StoredFlag {
    @Id
    @Column(name = "finding_id")
    private long findingId;

    @Column(name = "policy_version")
    private int policyVersion;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Lob
    private String flag;

    protected StoredFlag() {}

    StoredFlag(FindingRef finding, Flag flag) {
        this.findingId = finding.id();
        this.policyVersion = flag.policyVersion();
        this.outcome = flag.outcome();
        this.flag = StoredRecord.write(flag);
    }

    FindingRef finding() {
        return new FindingRef(findingId);
    }

    Outcome outcome() {
        return outcome;
    }

    FlagView view() {
        return FlagView.of(findingId, StoredRecord.read(Flag.class, flag));
    }
}
