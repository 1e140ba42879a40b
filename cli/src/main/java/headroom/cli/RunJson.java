package headroom.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import headroom.reports.runs.RunFolder;

/** A run as {@code --json} prints it: where it is, which it is, and its verdicts. */
final class RunJson {
  private RunJson() {}

  static ObjectNode of(Surroundings surroundings, RunFolder run) {
    ObjectNode tree = Json.MAPPER.createObjectNode();
    tree.put("folder", surroundings.shown(run.folder()));
    tree.put("run_id", run.manifest().runId());
    tree.put("experiment_id", run.manifest().experimentId());
    tree.put("replications", run.manifest().replications());
    tree.set("verdicts", Json.read(run.folder().resolve("verdicts.json")));
    return tree;
  }
}
