package headroom.reports.papers;

import java.util.List;

/** Everything the board report's template prints, in its order. */
public record ReportPage(
    Cover cover,
    VerdictPage verdicts,
    String poolSplit,
    List<Figure> figures,
    String placeByPlace,
    List<Table> trusts,
    List<Table> thatMatter,
    boolean drawn,
    Table binding,
    Table changes,
    Table assumptions,
    String resolvedText,
    Table definitions,
    List<Cover.Fact> reproduce,
    String command) {}
