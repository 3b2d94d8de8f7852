package throughline.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import throughline.evaluation.FindingRef;
import throughline.evaluation.Verdict;
import throughline.evaluation.Verdicts;

/** Gives lists of findings their flags. */
@ApplicationScoped
class FlagVerdicts implements Verdicts {
    @Inject
    FlagStore store;

    @Override
    public Map<FindingRef, Verdict> on(Collection<FindingRef> findings) {
        Map<FindingRef, Verdict> verdicts = new HashMap<>();
        for (StoredFlag flag : store.on(findings)) {
            verdicts.put(
                    flag.finding(),
                    new Verdict(flag.outcome().label(), flag.outcome().colour()));
        }
        return verdicts;
    }
}
