package throughline.commissioning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import throughline.kernel.ProviderRef;
import throughline.kernel.Scope;
import throughline.kernel.VruRef;
import throughline.web.Slice;

@Dependent
class InterventionStore {
    private static final LocalDate EVER = LocalDate.of(1000, 1, 1);
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
    private static final long NOBODY = -1;
    private static final int PAGE_SIZE = 20;

    private final EntityManager entities;

    @Inject
    InterventionStore(EntityManager entities) {
        this.entities = entities;
    }

    void add(Intervention intervention) {
        entities.persist(intervention);
    }

    Optional<Intervention> find(long id) {
        return Optional.ofNullable(entities.find(Intervention.class, id));
    }

    Slice<InterventionRow> search(Scope scope, InterventionFilter filter, LocalDate today) {
        long total =
                matching("Intervention.count", Long.class, scope, filter, today).getSingleResult();
        int pages = new Slice<>(List.of(), total, 1, PAGE_SIZE).pages();
        int page = Math.min(filter.page(), pages);
        List<InterventionRow> rows = matching("Intervention.search", InterventionRow.class, scope, filter, today)
                .setFirstResult((page - 1) * PAGE_SIZE)
                .setMaxResults(PAGE_SIZE)
                .getResultList();
        return new Slice<>(rows, total, page, PAGE_SIZE);
    }

    private <T> TypedQuery<T> matching(
            String name, Class<T> type, Scope scope, InterventionFilter filter, LocalDate today) {
        DeliveryStage stage = filter.stage();
        return entities.createNamedQuery(name, type)
                .setParameter("scopeVru", scope.vru().map(VruRef::id).orElse(NOBODY))
                .setParameter(
                        "scopeProvider", scope.provider().map(ProviderRef::id).orElse(NOBODY))
                .setParameter("text", pattern(filter.text()))
                .setParameter(
                        "tiers", filter.tier() == null ? EnumSet.allOf(PreventionTier.class) : Set.of(filter.tier()))
                .setParameter("approach", orEmpty(filter.approach()))
                .setParameter("provider", filter.provider() == null ? 0L : filter.provider())
                .setParameter("area", orEmpty(filter.area()))
                .setParameter("startsFrom", stage == DeliveryStage.NOT_STARTED ? today.plusDays(1) : EVER)
                .setParameter("startsTo", stage == DeliveryStage.RUNNING ? today : NEVER)
                .setParameter("endsFrom", stage == DeliveryStage.RUNNING ? today : EVER)
                .setParameter("endsTo", stage == DeliveryStage.ENDED ? today.minusDays(1) : NEVER);
    }

    /** What stands anywhere in a text, with LIKE's own signs taken as themselves. */
    static String pattern(String text) {
        String plain = orEmpty(text).toLowerCase(Locale.UK);
        return "%" + plain.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
