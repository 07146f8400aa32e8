package ashore.drawing;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** An SVG file as a strict reader of XML sees it. */
final class ParsedSvg {
  private final Element root;

  /** Reads this file; fails when it is no XML. */
  ParsedSvg(String svg) {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      this.root =
          factory
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(svg)))
              .getDocumentElement();
    } catch (Exception broken) {
      throw new AssertionError("not XML: " + broken.getMessage(), broken);
    }
  }

  Element root() {
    return root;
  }

  /** All elements of this name. */
  List<Element> all(String name) {
    NodeList found = root.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  /** The values of an attribute, wherever it stands. */
  List<String> values(String attribute) {
    return all("*").stream()
        .map(element -> element.getAttribute(attribute))
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /** All text that is seen, a line for each text element. */
  List<String> texts() {
    return all("text").stream()
        .map(text -> text.getTextContent().replaceAll("\\s+", " ").strip())
        .toList();
  }
}
