/**
 * From files to trees: reading text safely, parsing YAML 1.2 with the place of every word, and
 * saying what is wrong with it.
 *
 * <p>This room knows files, folders, limits and places. It does not know what any key means.
 */
package headroom.scenarios.text;
