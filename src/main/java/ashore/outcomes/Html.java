package ashore.outcomes;

import java.util.List;
import java.util.stream.Collectors;

/** Writes pages as one HTML file that needs no other. */
public final class Html {
  private Html() {}

  /**
   * The pages, one below the other.
   *
   * @param language its IETF tag
   */
  public static String of(String title, String language, List<Page> pages) {
    String body =
        pages.stream()
            .flatMap(page -> page.blocks().stream())
            .map(Html::block)
            .collect(Collectors.joining("\n"));
    return begin(title, language) + body + "\n</body>\n</html>\n";
  }

  private static String begin(String title, String language) {
    return """
    <!DOCTYPE html>
    <html lang="%s">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>%s</title>
    <style>
    :root { color-scheme: light dark; }
    body { font: 16px/1.5 system-ui, sans-serif; max-width: 75rem; margin: 2rem auto; padding: 0 1rem; }
    h1 { margin-top: 3rem; border-top: 3px solid #2a7f9e; padding-top: 1rem; }
    h2 { margin-top: 2rem; } h3, h4 { margin-bottom: .3rem; }
    table { border-collapse: collapse; margin: .8rem 0 1.5rem; }
    th, td { border: 1px solid #8888; padding: .35rem .7rem; text-align: left; vertical-align: top; }
    th { background: #2a7f9e22; position: sticky; top: 0; backdrop-filter: blur(4px); }
    tr:nth-child(even) td { background: #8881; }
    figure { margin: .8rem 0 1.5rem; overflow-x: auto; }
    </style>
    </head>
    <body>
    """
        .formatted(language, escaped(title));
  }

  private static String block(Page.Block block) {
    return switch (block) {
      case Page.Block.Heading(int level, String text) ->
          "<h%d>%s</h%d>".formatted(level, escaped(text), level);
      case Page.Block.Text(String text) -> "<p>" + escaped(text) + "</p>";
      case Page.Block.Points(var lines) ->
          lines.stream()
              .map(line -> "<li>" + escaped(line) + "</li>")
              .collect(Collectors.joining("\n", "<ul>\n", "\n</ul>"));
      case Page.Block.Table(var header, var rows) ->
          "<table>\n"
              + row("th", header.stream().map(Html::escaped).toList())
              + rows.stream()
                  .map(row -> row("td", row.stream().map(Html::cell).toList()))
                  .collect(Collectors.joining())
              + "</table>";
      case Page.Block.Picture(String svg, String alt) ->
          "<figure role=\"img\" aria-label=\"%s\">\n%s\n</figure>".formatted(escaped(alt), svg);
    };
  }

  private static String cell(List<String> lines) {
    return lines.stream().map(Html::escaped).collect(Collectors.joining("<br>"));
  }

  private static String row(String tag, List<String> cells) {
    return cells.stream()
        .map(cell -> "<" + tag + ">" + cell + "</" + tag + ">")
        .collect(Collectors.joining("", "<tr>", "</tr>\n"));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
