package throughline.commissioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import throughline.commissioning.approaches.Approaches;
import throughline.kernel.Actor;
import throughline.kernel.VruRef;
import throughline.places.Area;
import throughline.places.AreaKind;
import throughline.places.Areas;
import throughline.web.Choice;

/** What can be chosen about an intervention, for forms and filters. */
@ApplicationScoped
public class InterventionChoices {
    public static final List<Choice> TIERS = Arrays.stream(PreventionTier.values())
            .map(t -> new Choice(t.name(), t.label(), t.hint()))
            .toList();
    public static final List<Choice> LIFE_STAGES = Arrays.stream(LifeStage.values())
            .map(s -> new Choice(s.name(), s.label()))
            .toList();
    public static final List<Choice> SETTINGS = Arrays.stream(Setting.values())
            .map(s -> new Choice(s.name(), s.label()))
            .toList();
    static final List<Choice> STAGES = Arrays.stream(DeliveryStage.values())
            .map(s -> new Choice(s.name(), s.label()))
            .toList();

    private final Partners partners;
    private final Approaches approaches;
    private final Areas areas;
    private final OfferedMeasures measures;

    @Inject
    InterventionChoices(Partners partners, Approaches approaches, Areas areas, OfferedMeasures measures) {
        this.partners = partners;
        this.approaches = approaches;
        this.areas = areas;
        this.measures = measures;
    }

    public List<Choice> providers() {
        return partners.providers().entrySet().stream()
                .map(p -> new Choice(Long.toString(p.getKey().id()), p.getValue()))
                .toList();
    }

    public List<Choice> approaches(Actor actor) {
        return approaches.all(actor).stream()
                .map(a -> new Choice(a.code(), a.name(), a.description()))
                .toList();
    }

    public List<Choice> measures() {
        return measures.all();
    }

    /** The actor's own police force area and what lies in it; every area where their force area is not in the gazetteer. */
    public List<Choice> areas(Actor actor) {
        List<Area> all = areas.all();
        String force = actor.scope().vru().map(vru -> forceOf(actor, vru)).orElse("");
        return all.stream()
                .filter(isForce().and(a -> a.name().equalsIgnoreCase(force)))
                .findFirst()
                .map(own -> Stream.concat(Stream.of(own), areas.within(own.code()).stream()))
                .orElseGet(all::stream)
                .map(InterventionChoices::choice)
                .toList();
    }

    /** Every area, to put a name to a code. */
    public List<Choice> everyArea() {
        return areas.all().stream().map(InterventionChoices::choice).toList();
    }

    InterventionFilters filters(Actor actor) {
        return new InterventionFilters(TIERS, approaches(actor), providers(), areas(actor), STAGES);
    }

    private String forceOf(Actor actor, VruRef vru) {
        return partners.vrus(actor).stream()
                .filter(v -> v.id() == vru.id())
                .map(VruView::policeForceArea)
                .findFirst()
                .orElse("");
    }

    private static Choice choice(Area area) {
        String name = isForce().test(area) ? area.name() + " (police force area)" : area.name();
        return new Choice(area.code().value(), name);
    }

    private static Predicate<Area> isForce() {
        return a -> a.kind() == AreaKind.POLICE_FORCE_AREA;
    }
}
