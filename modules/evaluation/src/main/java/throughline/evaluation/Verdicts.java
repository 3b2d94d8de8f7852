package throughline.evaluation;

import java.util.Collection;
import java.util.Map;

/** Supplies verdicts on findings; the funding module implements it, CDI collects it. */
public interface Verdicts {
    /** The verdicts that there are, of findings that the caller has found readable. */
    Map<FindingRef, Verdict> on(Collection<FindingRef> findings);
}
