package throughline.evaluation.analysis;

import java.util.List;

/**
 * What an evaluation found. Immutable, stored as text; the same study gives the same bytes.
 *
 * @param engine name and version of what computed it
 * @param seed of whatever drew at random
 * @param outcome the primary outcome
 * @param design what kind of evidence it is
 * @param estimand what is estimated, in a sentence
 * @param participants flow of those who took part
 * @param compared flow of the comparison group; null where there is none
 * @param changes how each group changed: change, not effect
 * @param balance how alike the groups were before
 * @param primary the registered estimate; without a comparison group always missing
 * @param standardised the same in standard deviations (Hedges' g)
 * @param sensitivity the estimate by other methods
 * @param robustness without each site; E-value
 * @param loss who was lost
 * @param power what could have been seen
 * @param reach who was reached and dropped out, by group
 * @param subgroups the effect by group
 * @param delivery what was delivered
 * @param durability twelve months and sites
 * @param cost what it cost
 * @param areas context
 * @param limits what a reader must bear in mind, in sentences
 */
public record Result(
        String engine,
        long seed,
        Outcome outcome,
        Design design,
        String estimand,
        Flow participants,
        Flow compared,
        List<Change> changes,
        List<BalanceLine> balance,
        Effect primary,
        Effect standardised,
        List<Effect> sensitivity,
        Robustness robustness,
        Loss loss,
        Power power,
        List<GroupReach> reach,
        List<Effect> subgroups,
        Delivery delivery,
        Durability durability,
        Cost cost,
        List<AreaSeries> areas,
        List<String> limits) {
    public Result {
        changes = List.copyOf(changes);
        balance = List.copyOf(balance);
        sensitivity = List.copyOf(sensitivity);
        reach = List.copyOf(reach);
        subgroups = List.copyOf(subgroups);
        areas = List.copyOf(areas);
        limits = List.copyOf(limits);
    }

    /** What the verdict rests on: the effect, or without a comparison group the change of those who took part. */
    public Effect headline() {
        return design.comparative() ? primary : changes.get(0).change();
    }

    /** The largest standardised difference between the groups before; null where there is none to give. */
    public Double largestImbalance() {
        boolean unknown = balance.isEmpty() || balance.stream().anyMatch(b -> b.difference() == null);
        return unknown
                ? null
                : balance.stream()
                        .mapToDouble(b -> Math.abs(b.difference()))
                        .max()
                        .orElseThrow();
    }
}
