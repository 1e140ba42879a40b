package headroom.model.routes;

/**
 * How visits are made. Times in seconds, from 08:00 when the day begins.
 *
 * @param visitMean mean length of a visit, parking and notes included
 * @param visitSd its standard deviation; lognormal
 * @param needsSkill share of visits that only a skilled clinician may do
 * @param windowed share of visits promised for one third of the day
 * @param kmPerHour speed along straight lines
 * @param shift length of a shift, travel included
 * @param day from the start of the early shifts to the end of the late ones
 */
public record Practice(
    double visitMean,
    double visitSd,
    double needsSkill,
    double windowed,
    double kmPerHour,
    int shift,
    int day) {
  /**
   * The practice of the shipped surface: visits of 40 minutes (sd 15), 25 km/h, shifts of 7.5 hours
   * within 08:00 to 20:00; three in ten visits need a skilled clinician and half are promised for
   * the morning, midday or evening (assumptions).
   */
  public static final Practice USUAL =
      new Practice(40 * 60, 15 * 60, 0.3, 0.5, 25, 27_000, 12 * 3600);
}
