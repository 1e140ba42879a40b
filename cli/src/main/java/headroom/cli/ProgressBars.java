package headroom.cli;

import headroom.model.experiment.Progress;
import java.io.PrintStream;
import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far a simulation has come: a bar on a terminal, a line now and then elsewhere. */
final class ProgressBars {
  private ProgressBars() {}

  /** A view that must be closed before anything else is printed. */
  interface View extends Progress, AutoCloseable {
    /**
     * Says which of several simulations comes next.
     *
     * @param what what is counted, such as replications
     */
    void next(String name, String what);

    @Override
    void close();
  }

  static View on(Surroundings surroundings, boolean quiet) {
    if (quiet) {
      return new Silent();
    }
    return surroundings.terminal() ? new Bar(surroundings.err()) : new Lines(surroundings.err());
  }

  private static final class Silent implements View {
    @Override
    public void next(String name, String what) {}

    @Override
    public void finished(int done, int planned, boolean kept) {}

    @Override
    public void close() {}
  }

  /** One line redrawn in place; not wider than the narrowest common terminal. */
  private static final class Bar implements View {
    private static final int WIDTH = 79;

    private final PrintStream err;
    private ProgressBar bar;
    private String name = "";

    Bar(PrintStream err) {
      this.err = err;
    }

    @Override
    public void next(String name, String what) {
      close();
      this.name = name;
    }

    @Override
    public void finished(int done, int planned, boolean kept) {
      if (bar == null) {
        bar =
            new ProgressBarBuilder()
                .setTaskName(name)
                .setInitialMax(planned)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(250)
                .setConsumer(new Redraw(err))
                .build();
      }
      bar.maxHint(planned);
      bar.stepTo(done);
    }

    @Override
    public void close() {
      if (bar != null) {
        bar.close();
        bar = null;
      }
    }
  }

  /** Draws over the line drawn before. */
  private record Redraw(PrintStream err) implements ProgressBarConsumer {
    @Override
    public int getMaxRenderedLength() {
      return Bar.WIDTH;
    }

    @Override
    public void accept(String line) {
      err.print("\r" + line);
      err.flush();
    }

    @Override
    public void clear() {
      err.print("\r" + " ".repeat(Bar.WIDTH) + "\r");
      err.flush();
    }

    @Override
    public void close() {
      clear();
    }
  }

  /** A line after each tenth of the work, with a guess at the time that is left. */
  private static final class Lines implements View {
    private final PrintStream err;
    private String name = "";
    private String what = "";
    private long started = System.nanoTime();
    private int keptSoFar;
    private int told;

    Lines(PrintStream err) {
      this.err = err;
    }

    @Override
    public void next(String name, String what) {
      this.name = name + ": ";
      this.what = " " + what;
      started = System.nanoTime();
      keptSoFar = 0;
      told = 0;
    }

    @Override
    public void finished(int done, int planned, boolean kept) {
      keptSoFar += kept ? 1 : 0;
      int tenth = done * 10 / planned;
      if (tenth == told && done < planned) {
        return;
      }
      told = tenth;
      int simulated = done - keptSoFar;
      String left = "";
      if (simulated > 0 && done < planned) {
        long each = (System.nanoTime() - started) / simulated;
        left = ", about " + words(Duration.ofNanos(each * (planned - done))) + " left";
      }
      err.println(name + done + " of " + planned + what + left);
    }

    private static String words(Duration time) {
      long seconds = time.toSeconds() + 1;
      return seconds < 90 ? seconds + " s" : (seconds + 30) / 60 + " min";
    }

    @Override
    public void close() {}
  }
}
