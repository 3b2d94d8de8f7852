package throughline.commissioning;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.StreamSupport;
import throughline.web.Choice;

/** What all {@link OutcomeMeasures} together offer. */
@Dependent
class OfferedMeasures {
    private final Iterable<OutcomeMeasures> sources;

    @Inject
    OfferedMeasures(@Any Instance<OutcomeMeasures> sources) {
        this.sources = sources;
    }

    OfferedMeasures(List<OutcomeMeasures> sources) {
        this.sources = sources;
    }

    List<Choice> all() {
        return StreamSupport.stream(sources.spliterator(), false)
                .flatMap(s -> s.offered().stream())
                .toList();
    }

    boolean include(String code) {
        return all().stream().anyMatch(c -> c.value().equals(code));
    }
}
