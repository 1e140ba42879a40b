package headroom.model.department.beds;

/** Asked whether patients may leave hospital early for a virtual ward. */
public interface StepDown {
  /**
   * Days by which this patient's stay could be shortened, 0 when not eligible. A fixed trait of the
   * patient.
   */
  int daysSaved(int patient);

  /** Offers a patient on the day; true when it leaves its bed now. */
  boolean accept(int patient);

  /** Whether the patient just refused is to be offered again a day later. */
  default boolean offersAgain() {
    return false;
  }

  /** No virtual ward. */
  StepDown NONE =
      new StepDown() {
        @Override
        public int daysSaved(int patient) {
          return 0;
        }

        @Override
        public boolean accept(int patient) {
          return false;
        }
      };
}
