package headroom.model.scenario;

import java.util.List;

/**
 * A named, reasoned step from the baseline.
 *
 * @param name short name, shown in waterfalls
 * @param owner who stands behind it
 * @param reason why
 * @param paths the paths it sets, in order, each with the value as written: {@code path = value}
 */
public record Change(String name, String owner, String reason, List<String> paths) {}
