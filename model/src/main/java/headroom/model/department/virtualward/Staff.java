package headroom.model.department.virtualward;

/** Asked how much of the planned staff there is. */
public interface Staff {
  /** Share of the planned clinicians who are at work on a day. */
  double present(int day);

  /** Clinicians of a site's rounds whom urgent calls took away on a day. */
  double onUrgentCalls(int site, int day);

  /** Everybody is there, and nobody is called away. */
  Staff ALL =
      new Staff() {
        @Override
        public double present(int day) {
          return 1;
        }

        @Override
        public double onUrgentCalls(int site, int day) {
          return 0;
        }
      };
}
