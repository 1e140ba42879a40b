package headroom.model.scenario;

/**
 * Something a planner can change by an amount: beds, virtual-ward places, theatre sessions.
 *
 * @param id as written after {@code --vary}, for example {@code beds}
 * @param title in words
 * @param unit what is counted
 * @param base the total in the scenario as it stands
 */
public record Lever(String id, String title, String unit, double base) {}
