package headroom.scenarios.language;

import headroom.model.scenario.VisitingSurface;
import java.util.List;

/**
 * The rows of a visiting surface.
 *
 * @param rows values in the order of {@link VisitingSurface#COLUMNS}
 */
record SurfaceRows(List<List<Double>> rows) {
  VisitingSurface surface() {
    double[][] table = new double[rows.size()][];
    for (int i = 0; i < table.length; i++) {
      table[i] = rows.get(i).stream().mapToDouble(Double::doubleValue).toArray();
    }
    return VisitingSurface.of(table);
  }
}
