package headroom.model.result;

/**
 * A figure with its interval and spread over replications.
 *
 * @param mean mean over replications; NaN when none has a value
 * @param meanLow lower end of the 95% interval of the mean
 * @param meanHigh upper end
 * @param p05 5th percentile over replications; likewise the others
 * @param replications replications with a value
 */
public record Estimate(
    double mean,
    double meanLow,
    double meanHigh,
    double p05,
    double p25,
    double p50,
    double p75,
    double p95,
    int replications) {}
