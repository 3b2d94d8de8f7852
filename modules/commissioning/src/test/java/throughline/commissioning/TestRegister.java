package throughline.commissioning;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import throughline.commissioning.approaches.ApproachView;
import throughline.commissioning.approaches.FixedApproaches;
import throughline.kernel.Actor;
import throughline.kernel.AreaCode;
import throughline.kernel.AuditTrail;
import throughline.kernel.ProviderRef;
import throughline.kernel.Role;
import throughline.kernel.Scope;
import throughline.kernel.VruRef;
import throughline.places.Area;
import throughline.places.AreaKind;
import throughline.places.FixedAreas;
import throughline.web.Choice;

/** A register for tests: real stores, fixed reference data, noon on 23 November 2026. */
public final class TestRegister {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    private TestRegister() {}

    static Interventions on(EntityManager entities, AuditTrail audit) {
        return with(new InterventionStore(entities), new PartnerStore(entities), audit);
    }

    /** One that knows no provider, so that it needs no table but those that the caller brings. */
    public static Interventions withoutProviders(AuditTrail audit) {
        return with(
                new InterventionStore(null),
                new PartnerStore(null) {
                    @Override
                    Optional<Provider> provider(long id) {
                        return Optional.empty();
                    }
                },
                audit);
    }

    public static Actor commissioner(long vru) {
        return new Actor("commissioner" + vru, "Anna", Role.COMMISSIONER, new Scope.OfVru(new VruRef(vru)));
    }

    static Actor provider(long provider) {
        return new Actor("provider" + provider, "Ben", Role.PROVIDER, new Scope.OfProvider(new ProviderRef(provider)));
    }

    private static Interventions with(InterventionStore store, PartnerStore partners, AuditTrail audit) {
        OutcomeMeasures measures =
                () -> List.of(new Choice("SDQ_TOTAL", "SDQ total"), new Choice("SWEMWBS", "SWEMWBS"));
        return new Interventions(
                store,
                partners,
                FixedApproaches.of(
                        new ApproachView("MENTORING", "Mentoring", "", null),
                        new ApproachView("SPORT", "Sports programmes", "", null)),
                FixedAreas.of(area("E09000022", "Lambeth"), area("E09000028", "Southwark")),
                new OfferedMeasures(List.of(measures)),
                audit,
                CLOCK);
    }

    private static Area area(String code, String name) {
        return new Area(new AreaCode(code), name, AreaKind.LONDON_BOROUGH, null, 2021);
    }
}
