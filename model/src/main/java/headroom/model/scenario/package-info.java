/**
 * What goes in: the immutable records of one scenario.
 *
 * <p>The records are the scenario language: the reader in the {@code scenarios} module derives keys
 * (kebab-case of the component names), checks, units, documentation and the published JSON Schema
 * from them and from the annotations in this package. Durations arrive here in seconds, rates in
 * events a day, shares as fractions, money in pounds.
 *
 * <p>This room knows no department, no file and no random number.
 */
package headroom.model.scenario;
