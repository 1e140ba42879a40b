package headroom.scenarios.text;

import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * YAML 1.2 text as a tree. Values stay words: the language, not YAML, says what {@code no} or
 * {@code 0123} is.
 */
public final class YamlText {
  /** A scenario file above this size is refused unread. */
  public static final long MOST_BYTES = 2_000_000;

  /** Maps and lists inside one another. */
  public static final int DEEPEST = 40;

  /** Uses of anchors in one file. */
  public static final int MOST_ALIASES = 100;

  /** Values of one file once every alias is written out. */
  public static final int MOST_VALUES = 200_000;

  /** How the parser words what it wanted. */
  private static final Pattern EXPECTED = Pattern.compile("expected (.*), but (?:got|found) (.*)");

  private YamlText() {}

  /** The tree of a text, or nothing and the problems that prevent it. */
  public static Optional<Node> parse(String name, String text, Problems problems) {
    LoadSettings settings =
        LoadSettings.builder().setLabel(name).setCodePointLimit((int) MOST_BYTES + 1).build();
    try {
      Iterator<Event> events = new Parse(settings).parseString(text).iterator();
      return new TreeGrower(name, events, problems).grow();
    } catch (TreeGrower.Refused e) {
      return Optional.empty();
    } catch (MarkedYamlEngineException e) {
      report(name, text, e, problems);
    } catch (ReaderException e) {
      int index = Math.min(text.length(), text.offsetByCodePoints(0, e.getPosition()));
      String found = String.format("the character 0x%02X", e.getCodePoint());
      problems.add(SourceText.place(name, text, index), "", found, "printable text");
    } catch (YamlEngineException e) {
      problems.add(new Place(name, 1, 1), "", Problems.quote(e.getMessage()), "YAML 1.2");
    }
    return Optional.empty();
  }

  private static void report(
      String name, String text, MarkedYamlEngineException e, Problems problems) {
    Mark mark = e.getProblemMark().or(e::getContextMark).orElse(null);
    Place place =
        mark == null
            ? new Place(name, 1, 1)
            : new Place(name, mark.getLine() + 1, mark.getColumn() + 1);
    int at = mark == null ? -1 : indexOf(text, mark);
    if (at >= 0 && at < text.length() && text.charAt(at) == '\t') {
      problems.add(place, "", "a tab", "spaces: YAML does not indent with tabs");
      return;
    }
    String problem = e.getProblem() == null ? "text that is not YAML" : e.getProblem();
    String context = e.getContext() == null ? "" : " " + e.getContext();
    Matcher both = EXPECTED.matcher(problem);
    if (both.matches()) {
      problems.add(place, "", Problems.quote(both.group(2)), both.group(1) + context);
    } else {
      String found = problem.startsWith("found ") ? problem.substring(6) : problem;
      problems.add(place, "", Problems.quote(found) + context, "YAML 1.2");
    }
  }

  private static int indexOf(String text, Mark mark) {
    return mark.getIndex() > text.length() || mark.getIndex() < 0
        ? -1
        : mark.getIndex() > text.codePointCount(0, text.length())
            ? -1
            : text.offsetByCodePoints(0, mark.getIndex());
  }
}
