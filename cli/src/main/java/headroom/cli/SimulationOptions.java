package headroom.cli;

import headroom.model.experiment.Plan;
import headroom.model.experiment.StoppingRule;
import headroom.model.result.Uncertainty;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How much is simulated, and on how many threads. */
final class SimulationOptions {
  /** More than this many points are not in the sequence that parameters are drawn from. */
  private static final int MOST = 32_768;

  @Option(
      names = "--replications",
      paramLabel = "N|auto",
      defaultValue = "30",
      converter = Count.class,
      description =
          "How often the whole period is simulated (default: ${DEFAULT-VALUE}). auto: until the"
              + " verdicts are precise enough, 20 to 200.")
  int replications;

  @Option(
      names = "--uncertainty",
      paramLabel = "both|chance",
      defaultValue = "both",
      converter = Kind.class,
      description =
          "both: draw the uncertain parameters from their ranges; chance: keep them at their"
              + " central values (default: ${DEFAULT-VALUE}).")
  Uncertainty uncertainty;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "2022",
      description = "Another seed gives other patients (default: ${DEFAULT-VALUE}).")
  long seed;

  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = Threads.class,
      description =
          "Worker threads (default: one for each processor); results do not depend on it.")
  Integer threads;

  /** Replications with chance alone beside the main ones; an option of {@code run} alone. */
  static final class Beside {
    @Option(
        names = "--chance-replications",
        paramLabel = "N",
        converter = FromNone.class,
        description =
            "Replications with every parameter at its central value, run beside the others to tell"
                + " chance from not knowing (default: a fifth as many, but six where there are six).")
    Integer number;

    /** The plan with this number of them, if one was given. */
    Plan on(Plan usual, boolean automatic) {
      if (number == null) {
        return usual;
      }
      if (automatic || usual.uncertainty() == Uncertainty.CHANCE) {
        throw new Refusal(
            "--chance-replications goes with a number of --replications and --uncertainty both.");
      }
      return new Plan(usual.seed(), usual.uncertainty(), usual.replications(), number);
    }
  }

  /** Whether the number of replications is decided on the way. */
  boolean automatic() {
    return replications == Count.AUTO;
  }

  int threads(Surroundings surroundings) {
    return threads == null ? surroundings.processors() : threads;
  }

  /** The plan asked for, or what {@code auto} starts with. */
  Plan plan() {
    return Plan.usual(seed, uncertainty, automatic() ? StoppingRule.LEAST : replications);
  }

  /** The plan asked for without chance-only replications beside it, for commands that pair runs. */
  Plan pairedPlan() {
    if (automatic()) {
      throw new Refusal("--replications auto is for run only: give a number here.");
    }
    return new Plan(seed, uncertainty, replications, 0);
  }

  /** What determines the results, as words of a command. */
  List<String> asWords(int replications) {
    return List.of(
        "--replications",
        Integer.toString(replications),
        "--uncertainty",
        uncertainty.name().toLowerCase(Locale.ROOT),
        "--seed",
        Long.toString(seed));
  }

  /** A number of replications, or auto. */
  static final class Count implements ITypeConverter<Integer> {
    static final int AUTO = 0;

    @Override
    public Integer convert(String value) {
      return value.equals("auto") ? AUTO : whole(value, 1, MOST, "a whole number or auto");
    }
  }

  /** A number of replications, or none. */
  static final class FromNone implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      return whole(value, 0, MOST, "a whole number");
    }
  }

  /** Both kinds of uncertainty, or chance alone. */
  static final class Kind implements ITypeConverter<Uncertainty> {
    @Override
    public Uncertainty convert(String value) {
      return switch (value.toLowerCase(Locale.ROOT)) {
        case "both" -> Uncertainty.BOTH;
        case "chance" -> Uncertainty.CHANCE;
        default ->
            throw new TypeConversionException("found '" + value + "', expected both or chance");
      };
    }
  }

  /** A number of threads. */
  static final class Threads implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      return whole(value, 1, 1024, "a whole number");
    }
  }

  private static int whole(String value, int least, int most, String expected) {
    try {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // Told below, like a number out of range.
    }
    throw new TypeConversionException(
        "found '" + value + "', expected " + expected + " from " + least + " to " + most);
  }
}
