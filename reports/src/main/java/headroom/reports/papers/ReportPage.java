package headroom.reports.papers;

import java.util.List;
import java.util.Optional;

/** Everything the board report's template prints, in its order. */
public record ReportPage(
    Cover cover,
    VerdictPage verdicts,
    String poolSplit,
    Optional<Chapter> elective,
    List<Chapter> chapters,
    String placeByPlace,
    List<Table> trusts,
    List<Table> thatMatter,
    boolean drawn,
    Table changes,
    Table assumptions,
    String resolvedText,
    Table definitions,
    List<Cover.Fact> reproduce,
    String command) {}
