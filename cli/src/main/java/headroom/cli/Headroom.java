package headroom.cli;

import headroom.model.system.CareSystem;
import headroom.reports.runs.FolderExists;
import headroom.reports.runs.JournalBusy;
import headroom.reports.runs.JournalMismatch;
import java.io.PrintWriter;
import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line's front door. */
@Command(
    name = "headroom",
    header = "Simulates an NHS care system, patient by patient.",
    description =
        "%nWill we meet the targets, how sure are we, and what would it take?%n"
            + "To begin: ./headroom run scenarios/black-country-2022.yaml%n",
    synopsisSubcommandLabel = "COMMAND",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    scope = CommandLine.ScopeType.LOCAL,
    subcommands = {
      RunCommand.class,
      CheckCommand.class,
      CompareCommand.class,
      SolveCommand.class,
      BacktestCommand.class,
      ValidateCommand.class,
      ReportCommand.class,
      VerifyCommand.class,
      TargetsCommand.class,
      MeasuresCommand.class,
      LeversCommand.class,
      ExplainCommand.class,
      ErfCommand.class,
      RoutesCommand.class,
      SchemaCommand.class,
      GenerateCompletion.class
    })
public final class Headroom {
  private Headroom() {}

  /** Runs the command and leaves with its exit code. */
  public static void main(String[] arguments) {
    Surroundings surroundings =
        new Surroundings(
            CareSystem::replicate,
            Path.of(""),
            System.out,
            System.err,
            Terminal.onStandardError(),
            Runtime.getRuntime().availableProcessors());
    Interruption.watch(System.err);
    int code = execute(surroundings, arguments);
    System.out.flush();
    System.exit(code);
  }

  /** Runs a command and returns its exit code; leaves no exception to its caller. */
  static int execute(Surroundings surroundings, String... arguments) {
    try {
      CommandLine line = line(surroundings);
      if (arguments.length == 0) {
        line.usage(surroundings.err());
        return ExitCode.INVALID;
      }
      return line.execute(arguments);
    } catch (Throwable defect) { // Out of memory, a stack too deep: still one sentence.
      return Diagnostics.report(surroundings, List.of(arguments), defect);
    }
  }

  private static CommandLine line(Surroundings surroundings) {
    CommandLine line = new CommandLine(Headroom.class, factory(surroundings));
    line.setOut(new PrintWriter(surroundings.out(), true));
    line.setErr(new PrintWriter(surroundings.err(), true));
    line.registerConverter(LocalDate.class, Headroom::day);
    line.setUsageHelpAutoWidth(true);
    line.getSubcommands().get("generate-completion").getCommandSpec().usageMessage().hidden(true);
    line.getSubcommands()
        .values()
        .forEach(
            command -> {
              if (!command.getCommandSpec().mixinStandardHelpOptions()) {
                command.getCommandSpec().mixinStandardHelpOptions(true);
              }
            });
    line.setParameterExceptionHandler((wrong, given) -> refuse(surroundings, wrong));
    line.setExecutionExceptionHandler(
        (thrown, command, parsed) -> ended(surroundings, parsed.originalArgs(), thrown));
    return line;
  }

  /** Commands are given the surroundings they work in. */
  private static IFactory factory(Surroundings surroundings) {
    IFactory usual = CommandLine.defaultFactory();
    return new IFactory() {
      @Override
      public <K> K create(Class<K> kind) throws Exception {
        for (Constructor<?> constructor : kind.getDeclaredConstructors()) {
          if (List.of(constructor.getParameterTypes()).equals(List.of(Surroundings.class))) {
            return kind.cast(constructor.newInstance(surroundings));
          }
        }
        return usual.create(kind);
      }
    };
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException notADay) {
      throw new TypeConversionException("found '" + text + "', expected a day as 2022-04-01");
    }
  }

  private static int refuse(Surroundings surroundings, ParameterException wrong) {
    surroundings.err().println("headroom: " + wrong.getMessage());
    CommandLine command = wrong.getCommandLine();
    String guess = "";
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      Set<String> known = new TreeSet<>(command.getSubcommands().keySet());
      known.addAll(command.getCommandSpec().optionsMap().keySet());
      guess = Names.maybe(unmatched.getUnmatched().get(0), known).strip() + " ";
    }
    String name = command.getCommandSpec().qualifiedName();
    surroundings.err().println((guess + "Try '" + name + " --help'.").strip());
    return ExitCode.INVALID;
  }

  private static int ended(Surroundings surroundings, List<String> arguments, Exception thrown) {
    if (thrown instanceof InterruptedException) {
      return ExitCode.INTERRUPTED;
    }
    if (thrown instanceof Refusal
        || thrown instanceof FolderExists
        || thrown instanceof JournalBusy
        || thrown instanceof JournalMismatch
        || thrown instanceof java.io.UncheckedIOException) {
      surroundings.err().println(thrown.getMessage());
      return ExitCode.INVALID;
    }
    return Diagnostics.report(surroundings, arguments, thrown);
  }
}
