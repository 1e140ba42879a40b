package headroom.model.department.beds;

/** Asked whether patients need critical care, before a ward or during their time on one. */
public interface CriticalCareNeed {
  /**
   * Offers an emergency patient who is to be admitted; true when critical care takes it on and will
   * ask for a ward bed later.
   */
  boolean takes(int patient);

  /** The part of a patient's need after which it comes to need critical care, or 1 for never. */
  double after(int patient);

  /** A ward patient needs critical care now; it keeps its ward bed until there is one. */
  void request(int patient);

  /** A ward patient leaves hospital, waiting for critical care or not. */
  void forget(int patient);

  /** Nobody needs critical care. */
  CriticalCareNeed NONE =
      new CriticalCareNeed() {
        @Override
        public boolean takes(int patient) {
          return false;
        }

        @Override
        public double after(int patient) {
          return 1;
        }

        @Override
        public void request(int patient) {
          // There is nowhere to go.
        }

        @Override
        public void forget(int patient) {
          // Nobody waits.
        }
      };
}
