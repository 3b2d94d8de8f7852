package throughline.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import throughline.evaluation.FindingRef;
import throughline.evaluation.Verdict;
import throughline.evaluation.Verdicts;

/** Puts the policy's flags on the lists of findings. */
@ApplicationScoped
class FlagVerdicts implements Verdicts {
    private final FundingStore store;

    @Inject
    FlagVerdicts(FundingStore store) {
        this.store = store;
    }

    @Override
    public Map<FindingRef, Verdict> on(Collection<FindingRef> findings) {
        Map<FindingRef, Verdict> verdicts = new HashMap<>();
        for (Flag flag : store.flags(findings)) {
            verdicts.put(
                    flag.finding(),
                    new Verdict(flag.outcome().label(), flag.outcome().colour()));
        }
        return verdicts;
    }
}
