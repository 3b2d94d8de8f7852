package throughline.statistics.scrutiny;

import throughline.statistics.Estimate;
import throughline.statistics.Result;
import throughline.statistics.Shortfall;

/**
 * How strong something unmeasured would have to be, as a risk ratio with both treatment and outcome, to explain an
 * effect away (VanderWeele and Ding 2017, Ann. Intern. Med. 167:268): RR + √(RR(RR − 1)), a protective ratio turned over.
 *
 * @param riskRatio the effect as a risk ratio, perhaps approximately
 * @param forEstimate E-value of the estimate, at least 1
 * @param forInterval E-value of the interval's end nearer to no effect; 1 where the interval includes it
 */
public record EValue(double riskRatio, double forEstimate, double forInterval) {

    /**
     * Of a risk ratio.
     *
     * @param riskRatio above zero
     * @param low lower end of its interval
     * @param high upper end
     * @return the E-values, or that the ratio is not a finite number above zero
     */
    public static Result<EValue> ofRiskRatio(double riskRatio, double low, double high) {
        if (!(riskRatio > 0 && low > 0 && Double.isFinite(of(riskRatio)) && Double.isFinite(high))) {
            return Result.notEstimable(
                    Shortfall.DID_NOT_CONVERGE, "The risk ratio or its interval is not a finite number above zero");
        }
        double nearer = riskRatio >= 1 ? low : high;
        boolean includesNone = low <= 1 && high >= 1;
        return Result.of(new EValue(riskRatio, of(riskRatio), includesNone ? 1 : of(nearer)));
    }

    /**
     * Of a standardised difference d, by the ratio exp(0.91 d) (Chinn 2000, Stat. Med. 19:3127; VanderWeele and Ding
     * 2017, table 2). Their interval exp(0.91 d ± 1.78 se) is the normal one; here the ends of d's own interval are
     * turned alike, so that with few clusters it is as wide as it should be.
     */
    public static Result<EValue> ofStandardisedDifference(Estimate d) {
        return ofRiskRatio(
                Math.exp(0.91 * d.value()),
                Math.exp(0.91 * d.interval().low()),
                Math.exp(0.91 * d.interval().high()));
    }

    /** Of a log odds ratio of an outcome that is not rare, by the square root of the ratio (VanderWeele 2017, Biometrics 73:1002). */
    public static Result<EValue> ofLogOddsRatio(Estimate logOddsRatio) {
        return ofRiskRatio(
                Math.exp(logOddsRatio.value() / 2),
                Math.exp(logOddsRatio.interval().low() / 2),
                Math.exp(logOddsRatio.interval().high() / 2));
    }

    private static double of(double ratio) {
        double above = Math.max(ratio, 1 / ratio);
        return above + Math.sqrt(above * (above - 1));
    }
}
