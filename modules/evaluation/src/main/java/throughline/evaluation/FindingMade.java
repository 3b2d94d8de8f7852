package throughline.evaluation;

import throughline.evaluation.analysis.Result;
import throughline.kernel.Actor;

/**
 * An evaluation has run. Fired in the transaction of the run, so that what follows from a finding stands or falls with it.
 *
 * @param by who ran it
 * @param finding that was made
 * @param plan that it carried out
 * @param result whole, undisclosed counts included
 */
public record FindingMade(Actor by, FindingRef finding, PlanView plan, Result result) {}
