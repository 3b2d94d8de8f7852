package throughline.evaluation.analysis;

import java.util.Optional;
import throughline.participants.PairedScores;

/**
 * All that goes into an evaluation; the same study gives the same result, byte for byte.
 *
 * @param protocol what was registered
 * @param programme the intervention
 * @param scores of the primary outcome, from baseline to the registered follow-up
 * @param later the same to twelve months, where the registered follow-up is earlier
 */
public record Study(Protocol protocol, Programme programme, PairedScores scores, Optional<PairedScores> later) {}
