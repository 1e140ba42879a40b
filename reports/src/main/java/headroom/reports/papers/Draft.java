package headroom.reports.papers;

import headroom.model.result.Measure;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A chapter while it is written: keeps what there is to show and which measures it shows. */
final class Draft {
  private final List<String> findings = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private final List<Chapter.Part> parts = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final Set<Measure> measures = new LinkedHashSet<>();

  Draft finding(String sentence) {
    findings.add(sentence);
    return this;
  }

  Draft note(String sentence) {
    notes.add(sentence);
    return this;
  }

  Draft figure(Figure figure) {
    figures.add(figure);
    return this;
  }

  /** Years in a table, unless it has no row. */
  Draft years(String heading, YearTable years, String caption, String first) {
    if (!years.isEmpty()) {
      measures.addAll(years.measures());
      table(heading, years.table(caption, first), "");
    }
    return this;
  }

  /** A table, unless it has no row. */
  Draft table(String heading, Table table, String folded) {
    if (!table.rows().isEmpty()) {
      parts.add(new Chapter.Part(heading, table, folded));
    }
    return this;
  }

  Draft counted(Measure measure) {
    measures.add(measure);
    return this;
  }

  /** The chapter; none when there is neither picture nor table in it. */
  Optional<Chapter> done(String id, String title) {
    if (figures.isEmpty() && parts.isEmpty()) {
      return Optional.empty();
    }
    List<Chapter.Definition> definitions =
        measures.stream()
            .map(m -> new Chapter.Definition(m.title(), m.id(), m.definition()))
            .toList();
    return Optional.of(
        new Chapter(
            id,
            title,
            List.copyOf(findings),
            List.copyOf(figures),
            List.copyOf(parts),
            List.copyOf(notes),
            definitions));
  }
}
