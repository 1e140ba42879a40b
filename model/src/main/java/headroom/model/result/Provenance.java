package headroom.model.result;

/**
 * Where a run comes from, so that anyone can do it again.
 *
 * @param headroomVersion version of the program, for example {@code 0.1.0}
 * @param scenarioFile the scenario file as named on the command line
 * @param scenarioSha256 SHA-256 of that file as read, in hexadecimal
 * @param resolvedText the scenario as resolved, written as {@code scenario.yaml}
 * @param command the command that does it again, for example {@code ./headroom run
 *     scenarios/black-country-2022.yaml}
 */
public record Provenance(
    String headroomVersion,
    String scenarioFile,
    String scenarioSha256,
    String resolvedText,
    String command) {}
