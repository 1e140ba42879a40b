package headroom.model.result;

/**
 * How much an uncertain parameter moves a verdict.
 *
 * @param verdict verdict id
 * @param parameter path of the parameter
 * @param central central value
 * @param low least value drawn from
 * @param high greatest value drawn from
 * @param unit unit of these three
 * @param evidence the evidence tag and note, in words
 * @param rankCorrelation Spearman's rank correlation of the parameter with the tested figure
 * @param figureWhenLow mean figure over the replications in the parameter's lower half
 * @param figureWhenHigh mean figure over those in its upper half
 * @param probabilityWhenLow share meeting the target in the lower half
 * @param probabilityWhenHigh share meeting it in the upper half
 */
public record Sensitivity(
    String verdict,
    String parameter,
    double central,
    double low,
    double high,
    String unit,
    String evidence,
    double rankCorrelation,
    double figureWhenLow,
    double figureWhenHigh,
    double probabilityWhenLow,
    double probabilityWhenHigh) {}
