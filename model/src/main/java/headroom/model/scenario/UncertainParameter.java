package headroom.model.scenario;

/**
 * A value of the scenario file that is not known exactly, with the range it is drawn from: a
 * triangular distribution with its mode at the central value.
 *
 * @param path where the value stands, for example {@code virtual-ward.substitution}
 * @param central the value used with {@code --uncertainty chance}, in the unit of the record
 * @param low least value of the range
 * @param high greatest value of the range
 * @param unit unit for readers, for example {@code share} or {@code seconds}
 * @param evidence where the value comes from
 */
public record UncertainParameter(
    String path, double central, double low, double high, String unit, Evidence evidence) {}
