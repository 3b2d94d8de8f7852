package throughline.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import throughline.evaluation.analysis.Effect;
import throughline.evaluation.analysis.Outcome;
import throughline.evaluation.analysis.Result;

/** A result in plain English, a paragraph a sentence group. Quotes no count of children. */
final class Summary {
    private Summary() {}

    static List<String> of(Result result, Effect headline) {
        List<String> paragraphs = new ArrayList<>();
        if (!headline.isEstimated()) {
            paragraphs.add(
                    "Nothing can be said yet about " + result.outcome().name() + ". " + sentence(headline.whyNot()));
            return paragraphs;
        }
        paragraphs.add(result.design().comparative() ? effect(result) : change(result));
        paragraphs.add(worthwhile(result));
        return paragraphs;
    }

    private static String effect(Result result) {
        Outcome outcome = result.outcome();
        Effect effect = result.primary();
        String inHundred = outcome.yesOrNo()
                ? " That is about " + Figures.decimals(0, 100 * Math.abs(effect.estimate()))
                        + (effect.estimate() < 0 ? " fewer" : " more") + " in 100 children."
                : "";
        return "At follow-up (" + outcome.followUp().toLowerCase(java.util.Locale.UK) + "), “" + outcome.name()
                + "” was "
                + Figures.size(outcome, effect.estimate()) + side(effect.estimate())
                + " among children who took part than"
                + " among like children in the comparison group, which is " + goodness(outcome, effect.estimate()) + "."
                + inHundred + " The data fit anything from " + end(outcome, effect.low()) + " to "
                + end(outcome, effect.high()) + ".";
    }

    private static String change(Result result) {
        Outcome outcome = result.outcome();
        Effect change = result.headline();
        return "From start to follow-up (" + outcome.followUp().toLowerCase(java.util.Locale.UK) + "), “"
                + outcome.name()
                + "” became " + Figures.size(outcome, change.estimate()) + side(change.estimate())
                + " among children who took part, which is " + goodness(outcome, change.estimate())
                + ". The data fit anything from " + end(outcome, change.low()) + " to " + end(outcome, change.high())
                + ". This is change, not effect: there was no comparison group, and children who start at a bad time get"
                + " better untreated.";
    }

    private static String worthwhile(Result result) {
        Outcome outcome = result.outcome();
        double benefit = outcome.benefit(result.headline().estimate());
        String reached = benefit >= outcome.minimumWorthwhile() ? "reaches" : "does not reach";
        return "The plan called " + Figures.size(outcome, outcome.minimumWorthwhile())
                + " the smallest difference worth paying for. The estimate " + reached + " it.";
    }

    private static String side(double difference) {
        return difference < 0 ? " lower" : " higher";
    }

    private static String goodness(Outcome outcome, double difference) {
        double benefit = outcome.benefit(difference);
        return benefit > 0 ? "better" : benefit < 0 ? "worse" : "no different";
    }

    private static String end(Outcome outcome, double difference) {
        return Figures.size(outcome, difference) + " " + goodness(outcome, difference);
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }
}
