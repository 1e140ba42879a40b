package headroom.model.department.workforce;

/** Asked how much COVID there is, and who is absent where the workforce itself does not say. */
public interface Illness {
  /** Share of adult G&A beds that hold COVID patients on a day of the run. */
  double covidShare(int day);

  /** Share of staff absent on a day of the run. */
  double absent(int day);

  /** No COVID, and nobody absent. */
  Illness NONE =
      new Illness() {
        @Override
        public double covidShare(int day) {
          return 0;
        }

        @Override
        public double absent(int day) {
          return 0;
        }
      };
}
