package throughline.evaluation;

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
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import throughline.evaluation.analysis.Protocol;
import throughline.kernel.Actor;
import throughline.kernel.InterventionRef;
import throughline.measures.Direction;
import throughline.measures.Measure;
import throughline.measures.Measures;
import throughline.participants.Wave;

/** A plan, locked from its first moment: it has no verb that changes it. */
@Entity
@Table(name = "evaluation_plan")
@NamedQuery(
        name = "Plan.ofIntervention",
        query = "select p from Plan p where p.interventionId = :intervention order by p.version")
class Plan {
    static final List<String> COVARIATES =
            List.of("Score at the start", "Age", "Sex", "Special educational needs", "Experience of care");

    @Id
    @TableGenerator(
            name = "evaluation_plan",
            table = "id_sequence",
            pkColumnName = "name",
            valueColumnName = "next_value",
            pkColumnValue = "evaluation_plan",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "evaluation_plan")
    private Long id;

    @Column(name = "intervention_id")
    private long interventionId;

    private int version;
    private String question;

    @Column(name = "primary_measure")
    private String primaryMeasure;

    @Enumerated(EnumType.STRING)
    private PlannedComparison comparison;

    @Enumerated(EnumType.STRING)
    @Column(name = "follow_up_wave")
    private Wave followUpWave;

    @Column(name = "minimum_worthwhile_effect")
    private BigDecimal minimumWorthwhileEffect;

    @Column(name = "benefit_per_unit")
    private BigDecimal benefitPerUnit;

    @Column(name = "not_costed")
    private String notCosted;

    @Column(name = "amendment_reason")
    private String amendmentReason;

    @Enumerated(EnumType.STRING)
    private PlanStanding standing;

    @Column(name = "registered_at")
    private LocalDateTime registeredAt;

    @Column(name = "registered_by")
    private String registeredBy;

    private String hash;

    protected Plan() {}

    Plan(
            InterventionRef intervention,
            int version,
            RegisterPlan command,
            PlanStanding standing,
            Actor by,
            LocalDateTime at) {
        this.interventionId = intervention.id();
        this.version = version;
        this.question = command.question();
        this.primaryMeasure = command.primaryMeasure();
        this.comparison = command.comparison();
        this.followUpWave = command.followUpWave();
        this.minimumWorthwhileEffect = command.storedEffect();
        this.benefitPerUnit = command.benefitPerUnit();
        this.notCosted = command.notCosted();
        this.amendmentReason = version == 1 ? null : command.amendmentReason();
        this.standing = standing;
        this.registeredAt = at.truncatedTo(ChronoUnit.MICROS);
        this.registeredBy = by.username();
        this.hash = Fingerprint.of(canonicalText());
    }

    PlanRef ref() {
        return new PlanRef(id);
    }

    InterventionRef intervention() {
        return new InterventionRef(interventionId);
    }

    /** Whether what is stored is still what was registered. */
    boolean isIntact() {
        return hash.equals(Fingerprint.of(canonicalText()));
    }

    Protocol protocol() {
        return new Protocol(
                measure(),
                comparison == PlannedComparison.OWN_COMPARISON,
                followUpWave,
                minimumWorthwhileEffect.doubleValue(),
                benefitPerUnit == null ? null : benefitPerUnit.doubleValue(),
                Fingerprint.seed(hash));
    }

    String measureCode() {
        return primaryMeasure;
    }

    Wave followUpWave() {
        return followUpWave;
    }

    String hash() {
        return hash;
    }

    PlanView view() {
        return new PlanView(
                id,
                interventionId,
                version,
                question,
                primaryMeasure,
                measure().plainName(),
                comparison,
                followUpWave.name(),
                followUpWave.label(),
                minimumWorthwhileEffect,
                measure().amountInWords(minimumWorthwhileEffect),
                COVARIATES,
                harm(),
                benefitPerUnit,
                notCosted,
                amendmentReason,
                standing,
                registeredAt.toString(),
                registeredBy,
                hash);
    }

    private Measure measure() {
        return Measures.find(primaryMeasure).orElseThrow();
    }

    private String harm() {
        String way = measure().direction() == Direction.LOWER_IS_BETTER ? "higher" : "lower";
        return "“" + measure().plainName() + "” credibly " + way
                + " among those who took part, in all or in any group that is examined";
    }

    private String canonicalText() {
        return String.join(
                "\n",
                "intervention " + interventionId,
                "version " + version,
                "question " + question,
                "primary measure " + primaryMeasure,
                "comparison " + comparison,
                "follow-up " + followUpWave,
                "minimum worthwhile effect " + plain(minimumWorthwhileEffect),
                "covariates " + String.join(", ", COVARIATES),
                "harm " + harm(),
                "benefit per unit " + plain(benefitPerUnit),
                "not costed " + notCosted,
                "amendment " + amendmentReason,
                "standing " + standing,
                "registered " + registeredAt + " by " + registeredBy);
    }

    /** The database gives back more zeros than it was given. */
    private static String plain(BigDecimal number) {
        return number == null ? "null" : number.stripTrailingZeros().toPlainString();
    }
}
