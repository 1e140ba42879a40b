package headroom.reports.papers;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Makes a drawn chart fit to stand in a page: it scales with the page, says to a screen reader what
 * it is, and is the same at every writing (the drawing library gives its parts random names).
 */
final class Svg {
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";
  private static final Pattern LONG_FRACTION = Pattern.compile("(\\d+\\.\\d)\\d{2,}");
  private static final String FONT = "Arial, Helvetica, sans-serif";
  private static final List<String> FORMATTING = List.of("d", "transform", "points");

  private Svg() {}

  static String tidy(
      String raw, String id, int width, int height, String title, String description) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      Document document =
          factory.newDocumentBuilder().parse(new InputSource(new StringReader(raw)));
      Element root = document.getDocumentElement();
      clean(root, new LinkedHashMap<>(), id);
      root.removeAttribute("class");
      root.removeAttribute("width");
      root.removeAttribute("height");
      root.setAttribute("viewBox", String.format(Locale.ROOT, "0 0 %d %d", width, height));
      root.setAttribute("role", "img");
      root.setAttribute("aria-labelledby", id + "-title " + id + "-desc");
      root.insertBefore(child(document, "desc", id + "-desc", description), root.getFirstChild());
      root.insertBefore(child(document, "title", id + "-title", title), root.getFirstChild());
      return write(document);
    } catch (ParserConfigurationException | SAXException | java.io.IOException e) {
      throw new IllegalStateException("the drawing library gave no well-formed SVG", e);
    }
  }

  private static Element child(Document document, String name, String id, String text) {
    Element element = document.createElementNS(NAMESPACE, name);
    element.setAttribute("id", id);
    element.setTextContent(text);
    return element;
  }

  private static void clean(Element element, Map<String, String> names, String prefix) {
    List<Node> children = new ArrayList<>();
    for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
      children.add(n);
    }
    rename(element, names, prefix);
    for (Node node : children) {
      if (node instanceof Element inner) {
        if (inner.getLocalName().equals("style")) {
          element.removeChild(inner);
        } else {
          clean(inner, names, prefix);
        }
      } else if (node.getTextContent().isBlank()) {
        element.removeChild(node);
      } else {
        node.setTextContent(node.getTextContent().strip());
      }
    }
    if (element.getLocalName().equals("text")) {
      setFont(element);
    }
  }

  private static void rename(Element element, Map<String, String> names, String prefix) {
    element.removeAttribute("clip-bounds-jfx");
    for (String attribute : FORMATTING) {
      if (element.hasAttribute(attribute)) {
        element.setAttribute(
            attribute,
            LONG_FRACTION.matcher(element.getAttribute(attribute)).replaceAll("$1").strip());
      }
    }
    if (element.hasAttribute("id")) {
      element.setAttribute("id", name(element.getAttribute("id"), names, prefix));
    }
    String clip = element.getAttribute("clip-path");
    if (clip.startsWith("url(#")) {
      String target = clip.substring("url(#".length(), clip.length() - 1);
      element.setAttribute("clip-path", "url(#" + name(target, names, prefix) + ")");
    }
  }

  private static String name(String random, Map<String, String> names, String prefix) {
    return names.computeIfAbsent(random, r -> prefix + "-" + (names.size() + 1));
  }

  /** Axis labels carry a class of the removed style sheet; other text has its own style. */
  private static void setFont(Element text) {
    if (text.hasAttribute("class")) {
      text.removeAttribute("class");
      text.setAttribute("font-size", "14");
      text.setAttribute("fill", "#333333");
    }
    String style = text.getAttribute("style");
    if (!style.isEmpty()) {
      text.setAttribute("style", style.replaceAll("font-family:[^;]*;", ""));
    }
    text.removeAttribute("fill-opacity");
    text.setAttribute("font-family", FONT);
  }

  private static String write(Document document) {
    try {
      Transformer writer = TransformerFactory.newInstance().newTransformer();
      writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      StringWriter out = new StringWriter();
      writer.transform(new DOMSource(document), new StreamResult(out));
      // HTML knows the elements by name: the namespaces say nothing there, and no address is left.
      return out.toString().replaceAll(" xmlns(:\\w+)?=\"[^\"]*\"", "");
    } catch (TransformerException e) {
      throw new IllegalStateException("a parsed picture cannot fail to be written", e);
    }
  }
}
