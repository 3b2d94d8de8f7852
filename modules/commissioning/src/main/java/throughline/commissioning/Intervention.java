package throughline.commissioning;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import throughline.kernel.ProviderRef;
import throughline.kernel.VruRef;

/** One provider's commissioned piece of youth work over one period. */
@Entity
@Table(name = "intervention")
@NamedQuery(
        name = "Intervention.search",
        query = "select new throughline.commissioning.InterventionRow("
                + "i.id, i.title, p.name, a.name, i.tier, i.startsOn, i.endsOn, i.plannedPlaces) "
                + Intervention.MATCHING + " order by i.title, i.id")
@NamedQuery(name = "Intervention.count", query = "select count(i) " + Intervention.MATCHING)
class Intervention {
    /** The scope comes first: a reader with neither unit nor provider finds nothing. */
    static final String MATCHING = "from Intervention i join i.provider p join i.vru v, Approach a "
            + "where a.code = i.approach and (v.id = :scopeVru or p.id = :scopeProvider) "
            + "and (lower(i.title) like :text escape '!' or lower(p.name) like :text escape '!' "
            + "or lower(a.name) like :text escape '!') "
            + "and i.tier in :tiers "
            + "and (:approach = '' or i.approach = :approach) "
            + "and (:provider = 0 or p.id = :provider) "
            + "and (:area = '' or exists (select c from Intervention s join s.areas c where s.id = i.id and c = :area)) "
            + "and i.startsOn between :startsFrom and :startsTo and i.endsOn between :endsFrom and :endsTo";

    @Id
    @TableGenerator(
            name = "intervention",
            table = "id_sequence",
            pkColumnName = "name",
            valueColumnName = "next_value",
            pkColumnValue = "intervention",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "intervention")
    private Long id;

    private String title;

    @ManyToOne
    @JoinColumn(name = "vru_id")
    private Vru vru;

    @ManyToOne
    @JoinColumn(name = "provider_id")
    private Provider provider;

    @Column(name = "approach_code")
    private String approach;

    @Enumerated(EnumType.STRING)
    private PreventionTier tier;

    @Enumerated(EnumType.STRING)
    @Column(name = "life_stage")
    private LifeStage lifeStage;

    @Enumerated(EnumType.STRING)
    private Setting setting;

    @ElementCollection
    @CollectionTable(name = "intervention_area", joinColumns = @JoinColumn(name = "intervention_id"))
    @OrderColumn(name = "position")
    @Column(name = "area_code")
    private List<String> areas = new ArrayList<>();

    @Column(name = "age_from")
    private int ageFrom;

    @Column(name = "age_to")
    private int ageTo;

    private String eligibility;

    @Column(name = "planned_places")
    private int plannedPlaces;

    @Column(name = "planned_sessions")
    private int plannedSessions;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    private BigDecimal budget;

    @ElementCollection
    @CollectionTable(name = "intervention_measure", joinColumns = @JoinColumn(name = "intervention_id"))
    @OrderColumn(name = "position")
    @Column(name = "measure_code")
    private List<String> measures = new ArrayList<>();

    protected Intervention() {}

    Intervention(RegisterIntervention command, Vru vru, Provider provider) {
        this.title = command.title();
        this.vru = vru;
        this.provider = provider;
        this.approach = command.approach();
        this.tier = command.tier();
        this.lifeStage = command.lifeStage();
        this.setting = command.setting();
        this.areas.addAll(command.areas());
        this.ageFrom = command.ageFrom();
        this.ageTo = command.ageTo();
        this.eligibility = command.eligibility();
        this.plannedPlaces = command.plannedPlaces();
        this.plannedSessions = command.plannedSessions();
        this.startsOn = command.startsOn();
        this.endsOn = command.endsOn();
        this.budget = command.budget();
        this.measures.addAll(command.measures());
    }

    VruRef vru() {
        return new VruRef(vru.view().id());
    }

    ProviderRef provider() {
        return new ProviderRef(provider.view().id());
    }

    String approach() {
        return approach;
    }

    InterventionView view(String approachName) {
        return new InterventionView(
                id,
                title,
                vru.view().id(),
                vru.view().name(),
                provider.view().id(),
                provider.view().name(),
                approach,
                approachName,
                tier,
                lifeStage,
                setting,
                List.copyOf(areas),
                ageFrom,
                ageTo,
                eligibility,
                plannedPlaces,
                plannedSessions,
                startsOn,
                endsOn,
                budget,
                List.copyOf(measures));
    }
}
