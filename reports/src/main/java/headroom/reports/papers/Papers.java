package headroom.reports.papers;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/**
 * Fills templates. They were compiled with this module: nothing is read or compiled at run time.
 */
final class Papers {
  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, null, "headroom.reports.papers.template");

  private Papers() {}

  static String fill(String template, Object page) {
    StringOutput output = new StringOutput();
    TEMPLATES.render(template, page, output);
    return output.toString();
  }
}
