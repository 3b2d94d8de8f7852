package throughline.participants;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import throughline.commissioning.OutcomeMeasures;
import throughline.measures.Measures;
import throughline.web.Choice;

/** Offers the measures that readings can be recorded for to whoever registers an intervention. */
@ApplicationScoped
class AgreedMeasures implements OutcomeMeasures {

    @Override
    public List<Choice> offered() {
        return Measures.all().stream()
                .map(measure -> new Choice(
                        measure.code().value(),
                        measure.plainName(),
                        measure.name() + ". " + capital(measure.direction().words()) + "; ages "
                                + measure.validAges().from() + " to "
                                + measure.validAges().to()))
                .toList();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
