/**
 * The scenario language: from trees to records, and back.
 *
 * <p>Everything here is derived from the records it is asked to fill: keys from component names,
 * checks from types and annotations, and the published schema from both. It knows units,
 * distributions, evidence, ranges, changes and dated steps; it does not know any department, and
 * holds no rule about one.
 */
package headroom.scenarios.language;
