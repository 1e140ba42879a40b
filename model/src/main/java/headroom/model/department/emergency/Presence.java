package headroom.model.department.emergency;

/** Who is in a department, kept so that Little's law can be checked to the second. */
final class Presence {
  private int present;
  private long since;
  private long patientSeconds;
  private long secondsOfThoseWhoLeft;

  void change(long now, int by) {
    patientSeconds += present * (now - since);
    since = now;
    present += by;
  }

  /** Time in the department of a patient who left, or of whom a part is counted already. */
  void spent(long seconds) {
    secondsOfThoseWhoLeft += seconds;
  }

  /** A patient counted as gone stays so much longer: on the way home, in nobody's way. */
  void lingers(long seconds) {
    patientSeconds += seconds;
    secondsOfThoseWhoLeft += seconds;
  }

  /**
   * Little's law, exactly: the patient-seconds in the department are the seconds of those who left
   * and of those still there.
   *
   * @param secondsOfThosePresent seconds since arrival of everyone still in the department
   * @throws IllegalStateException on a breach, which is a defect
   */
  void audit(String department, long now, long secondsOfThosePresent, int counted) {
    change(now, 0);
    if (counted != present) {
      throw new IllegalStateException(
          department + ": " + present + " present but " + counted + " found");
    }
    long stays = secondsOfThoseWhoLeft + secondsOfThosePresent;
    if (patientSeconds != stays) {
      throw new IllegalStateException(
          department + ": " + patientSeconds + " patient-seconds but " + stays + " of stay");
    }
  }
}
