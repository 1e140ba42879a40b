/**
 * What planners write: scenarios read and checked from files, the catalogue of targets, the
 * calendar of bank holidays.
 *
 * <p>{@link headroom.scenarios.ScenarioReader} is the front door. This room holds the rules that
 * only make sense between departments; how values are written is the language's business, and how
 * files become trees is the text room's. It never simulates and never writes a file.
 */
package headroom.scenarios;
