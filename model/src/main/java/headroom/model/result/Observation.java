package headroom.model.result;

/**
 * What was published to have happened.
 *
 * @param series measure, place and group it is about
 * @param period the days it covers, both ends included
 * @param value in the unit of the measure
 */
public record Observation(Series series, Period period, double value) {}
