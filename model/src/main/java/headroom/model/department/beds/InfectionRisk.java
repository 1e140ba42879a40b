package headroom.model.department.beds;

/** Asked about COVID among patients in beds. */
public interface InfectionRisk {
  /**
   * Chance that a patient admitted to a site now as an emergency, for another reason, is found to
   * have COVID; elective patients are tested before they come.
   */
  double chanceWith(int site, long now);

  /** Added to the stay of such a patient, seconds. */
  double extraStay();

  /** Whether anybody is infected in hospital at all. */
  default boolean infectsInHospital() {
    return false;
  }

  /**
   * When a patient without COVID who is in bed at a site from one moment to another is infected; -1
   * for not at all.
   *
   * @param u the patient's own uniform number
   */
  default long infectedAt(int site, long from, long until, double u) {
    return -1;
  }

  /** Beds in a bay that is closed to others while it holds COVID patients. */
  int bay();

  /** No COVID. */
  InfectionRisk NONE =
      new InfectionRisk() {
        @Override
        public double chanceWith(int site, long now) {
          return 0;
        }

        @Override
        public double extraStay() {
          return 0;
        }

        @Override
        public int bay() {
          return 1;
        }
      };
}
