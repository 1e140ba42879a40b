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
