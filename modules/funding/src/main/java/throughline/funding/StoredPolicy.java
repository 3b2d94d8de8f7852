package throughline.funding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** A version of the policy as it is kept; migrations write it, nobody changes it. */
@Entity
@Table(name = "funding_policy")
@NamedQuery(name = "StoredPolicy.latestFirst", query = "select p from StoredPolicy p order by p.version desc")
class StoredPolicy {
    @Id
    private int version;

    @Column(name = "least_level")
    private int leastLevel;

    private double balanced;
    private double adjustable;

    @Column(name = "least_assumptions")
    private int leastAssumptions;

    @Column(name = "least_benefit_cost")
    private double leastBenefitCost;

    @Column(name = "least_benefit_cost_low")
    private double leastBenefitCostLow;

    @Column(name = "least_delivery_recorded")
    private double leastDeliveryRecorded;

    @Column(name = "least_sites")
    private int leastSites;

    protected StoredPolicy() {}

    PolicyVersion version() {
        return new PolicyVersion(
                version,
                leastLevel,
                balanced,
                adjustable,
                leastAssumptions,
                leastBenefitCost,
                leastBenefitCostLow,
                leastDeliveryRecorded,
                leastSites);
    }
}
