package throughline.incidents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import throughline.incidents.IncidentStore.SourcedCount;
import throughline.kernel.Actor;
import throughline.kernel.AreaCode;
import throughline.kernel.NotFound;
import throughline.kernel.Role;
import throughline.places.Area;

/**
 * Serious-violence incidents, counted by area and month. Published statistics: every method is open to commissioners
 * and funders, whatever their scope, and nothing is suppressed.
 */
@ApplicationScoped
@Transactional
public class IncidentCounts {
    private final IncidentStore store;
    private final Boroughs boroughs;

    @Inject
    IncidentCounts(IncidentStore store, Boroughs boroughs) {
        this.store = store;
        this.boroughs = boroughs;
    }

    /** The offence groups that are stored, those of violence against the person first. */
    public List<String> offenceGroups(Actor actor) {
        mustRead(actor);
        return OffenceGroup.of(store.kinds()).stream().map(OffenceGroup::text).toList();
    }

    /** The areas that have counts, by name. */
    public List<Area> areas(Actor actor) {
        mustRead(actor);
        Set<AreaCode> counted = store.kinds().stream().map(CountedOffence::area).collect(Collectors.toSet());
        return boroughs.all().stream().filter(a -> counted.contains(a.code())).toList();
    }

    /**
     * One group in one area over all months that were imported: without gaps from the first month of all files to the
     * last, a month without a count where no file has one.
     *
     * @param offenceGroup one of {@link #offenceGroups}
     * @throws NotFound when there is no such area, or no count of such a group in any area
     */
    public MonthlySeries series(Actor actor, AreaCode area, String offenceGroup) {
        return published(actor, area, offenceGroup).series();
    }

    /**
     * The same series with the files that it was taken from.
     *
     * @throws NotFound when there is no such area, or no count of such a group in any area
     */
    public PublishedSeries published(Actor actor, AreaCode code, String offenceGroup) {
        mustRead(actor);
        Area area = boroughs.coded(code).orElseThrow(() -> new NotFound("area"));
        OffenceGroup group =
                OffenceGroup.named(offenceGroup, store.kinds()).orElseThrow(() -> new NotFound("offence group"));
        Map<YearMonth, SourcedCount> counts = store.counts(code, group);
        return new PublishedSeries(
                new MonthlySeries(code, area.name(), group.text(), points(counts)), sources(counts.values()));
    }

    private List<MonthlySeries.Point> points(Map<YearMonth, SourcedCount> counts) {
        List<MonthlySeries.Point> points = new ArrayList<>();
        store.span().ifPresent(span -> {
            for (YearMonth month = span.get(0); !month.isAfter(span.get(1)); month = month.plusMonths(1)) {
                SourcedCount count = counts.get(month);
                points.add(new MonthlySeries.Point(month, count == null ? null : count.offences()));
            }
        });
        return List.copyOf(points);
    }

    private List<IncidentLoadView> sources(Collection<SourcedCount> counts) {
        return counts.stream()
                .map(SourcedCount::load)
                .distinct()
                .sorted()
                .flatMap(id -> store.load(id).stream())
                .map(IncidentLoad::view)
                .toList();
    }

    private static void mustRead(Actor actor) {
        actor.must(Role.COMMISSIONER, Role.FUNDER);
    }
}
