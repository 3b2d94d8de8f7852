package throughline.evaluation;

import gg.jte.Content;
import java.util.Optional;
import throughline.kernel.Actor;
import throughline.web.Frame;

/** A part of a finding's report that a module above this one supplies; CDI collects it. */
public interface ReportSection {
    /** Above the evidence. */
    String TOP = "TOP";

    /** Below it. */
    String BOTTOM = "BOTTOM";

    /** {@link #TOP} or {@link #BOTTOM}. */
    String place();

    /**
     * What the part shows this reader, who may read the finding.
     *
     * @param frame of the page, for the token of forms
     */
    Optional<Content> show(Actor actor, FindingView finding, Frame frame);
}
