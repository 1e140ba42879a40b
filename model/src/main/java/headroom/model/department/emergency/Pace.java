package headroom.model.department.emergency;

/** Asked how fast clinicians work. */
public interface Pace {
  /** Work done in a time on a day, relative to no infection control. */
  double productivity(int day);

  /** Work as usual. */
  Pace USUAL = day -> 1;
}
