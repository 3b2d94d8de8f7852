package throughline.funding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import throughline.evaluation.StoredRecord;
import throughline.funding.policy.PolicyVersion;

/** One version of the policy as it is stored; nothing here changes it. */
@Entity
@Table(name = "funding_policy")
@NamedQuery(
        name = "PolicyInForce.on",
        query = "select p from PolicyInForce p where p.inForceFrom <= :day order by p.inForceFrom desc, p.version desc")
class PolicyInForce {
    @Id
    private int version;

    @Column(name = "in_force_from")
    private LocalDate inForceFrom;

    private String thresholds;

    protected PolicyInForce() {}

    PolicyVersion version() {
        PolicyVersion read = StoredRecord.read(PolicyVersion.class, thresholds);
        if (read.version() != version) {
            throw new IllegalStateException("Policy " + version + " calls itself " + read.version());
        }
        return read;
    }
}
